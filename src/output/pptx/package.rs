//! A package of Office Open XML: parts in a zip archive, tied together by relationships.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::output::markup::Markup;
use crate::output::picture::{PictureError, Written};

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Presentation,
    Master,
    Layout,
    Theme,
    Slide,
    NotesMaster,
    Notes,
    /// A PNG file.
    Image,
    Core,
    App,
}

/// A part by its place in the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PartId(usize);

/// A part before it is written.
#[derive(Debug)]
pub(super) struct Part {
    kind: Kind,
    content: Vec<u8>,
    /// The parts it refers to: `rId1` is the first of them.
    links: Vec<PartId>,
}

/// Parts in the order they were added.
#[derive(Debug, Default)]
pub(super) struct Package {
    parts: Vec<Part>,
}

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const OPENXML: &str = "application/vnd.openxmlformats-";

impl Kind {
    /// Where its parts stand; `#` is their number.
    const fn path(self) -> &'static str {
        match self {
            Self::Presentation => "ppt/presentation.xml",
            Self::Master => "ppt/slideMasters/slideMaster#.xml",
            Self::Layout => "ppt/slideLayouts/slideLayout#.xml",
            Self::Theme => "ppt/theme/theme#.xml",
            Self::Slide => "ppt/slides/slide#.xml",
            Self::NotesMaster => "ppt/notesMasters/notesMaster#.xml",
            Self::Notes => "ppt/notesSlides/notesSlide#.xml",
            Self::Image => "ppt/media/image#.png",
            Self::Core => "docProps/core.xml",
            Self::App => "docProps/app.xml",
        }
    }

    fn content_type(self) -> String {
        let (family, name) = match self {
            Self::Presentation => ("officedocument.presentationml.", "presentation.main"),
            Self::Master => ("officedocument.presentationml.", "slideMaster"),
            Self::Layout => ("officedocument.presentationml.", "slideLayout"),
            Self::Theme => ("officedocument.", "theme"),
            Self::Slide => ("officedocument.presentationml.", "slide"),
            Self::NotesMaster => ("officedocument.presentationml.", "notesMaster"),
            Self::Notes => ("officedocument.presentationml.", "notesSlide"),
            Self::Image => return "image/png".to_owned(),
            Self::Core => ("package.", "core-properties"),
            Self::App => ("officedocument.", "extended-properties"),
        };
        format!("{OPENXML}{family}{name}+xml")
    }

    fn relationship(self) -> String {
        let name = match self {
            Self::Presentation => "officeDocument",
            Self::Master => "slideMaster",
            Self::Layout => "slideLayout",
            Self::Theme => "theme",
            Self::Slide => "slide",
            Self::NotesMaster => "notesMaster",
            Self::Notes => "notesSlide",
            Self::Image => "image",
            Self::Core => {
                return "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties".to_owned();
            }
            Self::App => "extended-properties",
        };
        format!("{OFFICE}{name}")
    }
}

impl Part {
    /// A part that refers to nothing yet.
    pub(super) fn new(kind: Kind, content: impl Into<Vec<u8>>) -> Self {
        Self { kind, content: content.into(), links: Vec::new() }
    }

    /// The part with one more reference.
    pub(super) fn with(mut self, other: PartId) -> Self {
        self.links.push(other);
        self
    }
}

impl Package {
    /// Adds a part.
    pub(super) fn add(&mut self, part: Part) -> PartId {
        self.parts.push(part);
        PartId(self.parts.len() - 1)
    }

    /// Adds a PNG file, once however often it is added.
    pub(super) fn add_image(&mut self, file: &[u8]) -> PartId {
        let is_same = |part: &Part| part.kind == Kind::Image && part.content == file;
        match self.parts.iter().position(is_same) {
            Some(place) => PartId(place),
            None => self.add(Part::new(Kind::Image, file.to_vec())),
        }
    }

    /// Lets a part that is already here refer to another.
    pub(super) fn link(&mut self, from: PartId, to: PartId) {
        self.parts[from.0].links.push(to);
    }

    /// The archive; `roots` are the parts that readers begin with.
    pub(super) fn finish(&self, roots: &[PartId]) -> Written {
        self.archive(roots).map_err(|error| PictureError::Broken(error.to_string()))
    }

    fn archive(&self, roots: &[PartId]) -> Result<Vec<u8>, zip::result::ZipError> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |path: &str, content: &[u8]| {
            archive.start_file(path, options)?;
            archive.write_all(content)?;
            Ok::<(), zip::result::ZipError>(())
        };
        add("[Content_Types].xml", self.content_types().as_bytes())?;
        add("_rels/.rels", self.relationships(roots).as_bytes())?;
        for (place, part) in self.parts.iter().enumerate() {
            let path = self.path(PartId(place));
            add(&path, &part.content)?;
            if !part.links.is_empty() {
                let (folder, file) = path.rsplit_once('/').unwrap_or(("", &path));
                let links = self.relationships(&part.links);
                add(&format!("{folder}/_rels/{file}.rels"), links.as_bytes())?;
            }
        }
        Ok(archive.finish()?.into_inner())
    }

    /// The path of a part: its number counts the parts of its kind.
    fn path(&self, id: PartId) -> String {
        let kind = self.parts[id.0].kind;
        let before = self.parts[..=id.0].iter().filter(|part| part.kind == kind);
        kind.path().replace('#', &before.count().to_string())
    }

    fn content_types(&self) -> String {
        let mut markup = Markup::standalone();
        let types = "http://schemas.openxmlformats.org/package/2006/content-types";
        markup.open("Types", &[("xmlns", types)]);
        let relations = format!("{OPENXML}package.relationships+xml");
        markup.leaf("Default", &[("Extension", "rels"), ("ContentType", &relations)], "");
        markup.leaf("Default", &[("Extension", "xml"), ("ContentType", "application/xml")], "");
        for (place, part) in self.parts.iter().enumerate() {
            let path = format!("/{}", self.path(PartId(place)));
            let kind = part.kind.content_type();
            markup.leaf("Override", &[("PartName", &path), ("ContentType", &kind)], "");
        }
        markup.close("Types");
        markup.finish()
    }

    fn relationships(&self, links: &[PartId]) -> String {
        let mut markup = Markup::standalone();
        let namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
        markup.open("Relationships", &[("xmlns", namespace)]);
        for (place, &link) in links.iter().enumerate() {
            let id = format!("rId{}", place + 1);
            let kind = self.parts[link.0].kind.relationship();
            let target = format!("/{}", self.path(link));
            let attributes = [("Id", &*id), ("Type", &kind), ("Target", &target)];
            markup.leaf("Relationship", &attributes, "");
        }
        markup.close("Relationships");
        markup.finish()
    }
}
