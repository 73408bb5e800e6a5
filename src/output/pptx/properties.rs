//! What a deck says about itself: its title and language, but neither dates nor people.

use crate::output::markup::Markup;
use crate::picture::document::Document;

pub(super) fn core(document: &Document) -> String {
    let mut markup = Markup::standalone();
    let metadata = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    let namespaces = [("xmlns:cp", metadata), ("xmlns:dc", "http://purl.org/dc/elements/1.1/")];
    markup.open("cp:coreProperties", &namespaces);
    markup.leaf("dc:title", &[], &document.title);
    markup.leaf("dc:language", &[], &document.language);
    markup.close("cp:coreProperties");
    markup.finish()
}

pub(super) fn app() -> String {
    let mut markup = Markup::standalone();
    let properties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    markup.open("Properties", &[("xmlns", properties)]);
    markup.leaf("Application", &[], "cjm");
    markup.close("Properties");
    markup.finish()
}
