//! What is said to a slide, on a page of its own.

use super::slide::{NAMESPACES, ROOT};
use crate::output::markup::Markup;

/// The master of notes pages: the slide on top, the words below.
pub(super) fn master() -> String {
    let mut markup = Markup::standalone();
    markup.open("p:notesMaster", &NAMESPACES);
    markup.open("p:cSld", &[]);
    markup.raw_line("<p:bg><p:bgRef idx=\"1001\"><a:schemeClr val=\"bg1\"/></p:bgRef></p:bg>");
    markup.open("p:spTree", &[]);
    markup.raw_line(ROOT);
    markup.raw_line(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" \
         noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/>\
         </p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/>\
         <a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>\
         </a:prstGeom><a:noFill/></p:spPr></p:sp>",
    );
    markup.raw_line(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>\
         </p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/>\
         </a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>\
         <a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>",
    );
    markup.close("p:spTree");
    markup.close("p:cSld");
    markup.raw_line(super::frame::COLOR_MAP);
    markup.raw_line(
        "<p:notesStyle><a:lvl1pPr algn=\"l\"><a:spcAft><a:spcPts val=\"400\"/></a:spcAft>\
         <a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill>\
         <a:latin typeface=\"+mn-lt\"/></a:defRPr></a:lvl1pPr></p:notesStyle>",
    );
    markup.close("p:notesMaster");
    markup.finish()
}

/// The notes of a slide, a paragraph each.
pub(super) fn notes(paragraphs: &[String], language: &str) -> String {
    let mut markup = Markup::standalone();
    markup.open("p:notes", &NAMESPACES);
    markup.open("p:cSld", &[]);
    markup.open("p:spTree", &[]);
    markup.raw_line(ROOT);
    markup.raw_line(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" \
         noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr>\
         </p:nvSpPr><p:spPr/></p:sp>",
    );
    markup.start("p:sp");
    markup.raw(
        "><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>\
         </p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr/>\
         <p:txBody><a:bodyPr/><a:lstStyle/>",
    );
    for paragraph in paragraphs {
        markup.raw("<a:p><a:r><a:rPr");
        markup.attribute("lang", language);
        markup.raw("/><a:t>");
        markup.words(paragraph);
        markup.raw("</a:t></a:r></a:p>");
    }
    markup.raw("</p:txBody>");
    markup.end("p:sp");
    markup.close("p:spTree");
    markup.close("p:cSld");
    markup.raw_line("<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>");
    markup.close("p:notes");
    markup.finish()
}
