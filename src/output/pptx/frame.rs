//! What slides stand in: the presentation, and one master with one layout.
//!
//! The layout has nothing but the place of titles, which is above the slide: what is drawn shows
//! the title already.

use super::package::{Kind, Package, Part, PartId};
use super::placing::SlideSize;
use super::slide::{NAMESPACES, ROOT};
use crate::output::markup::Markup;

/// Which colours of the theme stand for words and grounds.
pub(super) const COLOR_MAP: &str = "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" \
     accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" \
     accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>";

/// How words look that say nothing else.
const STYLE: &str = "<a:lvl1pPr algn=\"l\"><a:defRPr sz=\"1200\"><a:solidFill>\
     <a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/>\
     <a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr>";

/// The height of titles.
const TITLE: f64 = 457_200.0;

/// Adds master and layout, which refer to each other.
pub(super) fn master_and_layout(
    package: &mut Package,
    theme: PartId,
    size: SlideSize,
) -> (PartId, PartId) {
    let layout = package.add(Part::new(Kind::Layout, layout(size)));
    let master = package.add(Part::new(Kind::Master, master(size)).with(layout).with(theme));
    package.link(layout, master);
    (master, layout)
}

/// The presentation: its first references are the master, then that of the notes, then the slides.
pub(super) fn presentation(
    size: SlideSize,
    slides: usize,
    has_notes: bool,
    language: &str,
) -> String {
    let mut markup = Markup::standalone();
    markup.open("p:presentation", &NAMESPACES);
    markup.raw_line(
        "<p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst>",
    );
    let before = if has_notes {
        markup
            .raw_line("<p:notesMasterIdLst><p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst>");
        2
    } else {
        1
    };
    markup.open("p:sldIdLst", &[]);
    for place in 0..slides {
        let relation = before + place + 1;
        markup.raw_line(&format!("<p:sldId id=\"{}\" r:id=\"rId{relation}\"/>", 256 + place));
    }
    markup.close("p:sldIdLst");
    markup.start("p:sldSz");
    markup.number("cx", size.width);
    markup.number("cy", size.height);
    markup.end_empty();
    markup.raw_line("<p:notesSz cx=\"6858000\" cy=\"9144000\"/>");
    markup.start("p:defaultTextStyle");
    markup.raw("><a:defPPr><a:defRPr");
    markup.attribute("lang", language);
    markup.raw("/></a:defPPr>");
    markup.raw(STYLE);
    markup.end("p:defaultTextStyle");
    markup.close("p:presentation");
    markup.finish()
}

fn layout(size: SlideSize) -> String {
    let mut markup = Markup::standalone();
    let mut attributes = NAMESPACES.to_vec();
    attributes.push(("type", "titleOnly"));
    attributes.push(("preserve", "1"));
    markup.open("p:sldLayout", &attributes);
    markup.open("p:cSld", &[("name", "Picture")]);
    tree_with_title(&mut markup, size);
    markup.close("p:cSld");
    markup.raw_line("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    markup.close("p:sldLayout");
    markup.finish()
}

fn master(size: SlideSize) -> String {
    let mut markup = Markup::standalone();
    markup.open("p:sldMaster", &NAMESPACES);
    markup.open("p:cSld", &[]);
    markup.raw_line("<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg2\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>");
    tree_with_title(&mut markup, size);
    markup.close("p:cSld");
    markup.raw_line(COLOR_MAP);
    markup.raw_line(
        "<p:sldLayoutIdLst><p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst>",
    );
    markup.open("p:txStyles", &[]);
    for style in ["p:titleStyle", "p:bodyStyle", "p:otherStyle"] {
        markup.start(style);
        markup.raw(">");
        markup.raw(STYLE);
        markup.end(style);
    }
    markup.close("p:txStyles");
    markup.close("p:sldMaster");
    markup.finish()
}

fn tree_with_title(markup: &mut Markup, size: SlideSize) {
    markup.open("p:spTree", &[]);
    markup.raw_line(ROOT);
    markup.start("p:sp");
    markup.raw(
        "><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>\
         </p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off",
    );
    markup.number("x", 0.0);
    markup.number("y", -1.5 * TITLE);
    markup.raw("/><a:ext");
    markup.number("cx", size.width);
    markup.number("cy", TITLE);
    markup.raw(
        "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody>\
         <a:bodyPr anchor=\"b\"><a:normAutofit/></a:bodyPr><a:lstStyle/>\
         <a:p><a:endParaRPr/></a:p></p:txBody>",
    );
    markup.end("p:sp");
    markup.close("p:spTree");
}
