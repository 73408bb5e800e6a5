//! The theme of a deck: the font in one place, and colours to go on drawing with.

use crate::output::markup::Markup;
use crate::picture::color::Color;
use crate::picture::themes::THEMES;

/// Lines, fills and effects must be listed, though nothing here uses them.
const STYLES: &str = "<a:fmtScheme name=\"cjm\">\
     <a:fillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
     <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
     <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst>\
     <a:lnStyleLst><a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
     <a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>\
     <a:ln w=\"19050\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln></a:lnStyleLst>\
     <a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle>\
     <a:effectStyle><a:effectLst/></a:effectStyle>\
     <a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst>\
     <a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
     <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>\
     <a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme>";

pub(super) fn theme(font: &str) -> String {
    let mut markup = Markup::standalone();
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    markup.open("a:theme", &[("xmlns:a", drawing), ("name", "cjm")]);
    markup.open("a:themeElements", &[]);
    markup.open("a:clrScheme", &[("name", "cjm")]);
    for (name, color) in colors() {
        let color = color.to_string();
        markup.raw_line(&format!("<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>", &color[1..]));
    }
    markup.close("a:clrScheme");
    markup.open("a:fontScheme", &[("name", "cjm")]);
    for place in ["a:majorFont", "a:minorFont"] {
        markup.open(place, &[]);
        for (script, font) in [("a:latin", font), ("a:ea", ""), ("a:cs", font)] {
            markup.leaf(script, &[("typeface", font)], "");
        }
        markup.close(place);
    }
    markup.close("a:fontScheme");
    markup.raw_line(STYLES);
    markup.close("a:themeElements");
    markup.close("a:theme");
    markup.finish()
}

fn colors() -> [(&'static str, Color); 12] {
    let theme = THEMES[0];
    let phase = |place: usize| theme.phases[place % theme.phases.len()].strong;
    [
        ("dk1", theme.ink),
        ("lt1", theme.card),
        ("dk2", theme.muted),
        ("lt2", theme.page),
        ("accent1", phase(0)),
        ("accent2", phase(1)),
        ("accent3", phase(2)),
        ("accent4", phase(3)),
        ("accent5", theme.positive.strong),
        ("accent6", theme.negative.strong),
        ("hlink", phase(1)),
        ("folHlink", phase(2)),
    ]
}
