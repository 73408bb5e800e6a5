//! Bytes become text, or a diagnostic that says what they are instead.

use super::{Diagnostic, Span};

/// The largest source: spans are 32 bits wide, and no journey comes near.
pub(super) const SIZE_LIMIT: usize = 64 << 20;

/// First bytes of files that people rename or pass by mistake.
const KNOWN_FORMATS: [(&[u8], &str); 8] = [
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF8", "GIF"),
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP, DOCX, XLSX"),
    (b"\xD0\xCF\x11\xE0", "DOC, XLS"),
    (b"\x1F\x8B", "GZIP"),
    (b"RIFF", "RIFF"),
];

/// As much of a file as can be shown, and why it is no YAML, when it is none.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) defect: Option<Diagnostic>,
    /// Whether line feeds stand where the bytes have carriage returns alone.
    pub(super) had_lone_returns: bool,
}

/// Reads bytes as UTF-8.
pub(super) fn decode(bytes: Vec<u8>) -> Decoded {
    if bytes.len() > SIZE_LIMIT {
        let limit = (SIZE_LIMIT >> 20) as f64;
        return refused(defect("too-large", 0..0).with("limit", limit));
    }
    if let Some((_, format)) = KNOWN_FORMATS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return refused(defect("binary", 0..0).with("format", *format));
    }
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        return refused(defect("utf-16", 0..0));
    }
    match String::from_utf8(bytes) {
        Ok(text) => {
            let (text, had_lone_returns) = with_line_feeds(text);
            Decoded { had_lone_returns, ..with_nul_reported(text) }
        }
        Err(error) => not_utf8(error.as_bytes(), error.utf8_error().valid_up_to()),
    }
}

/// Old editors end lines with a lone carriage return; as line feeds, every place stays.
fn with_line_feeds(text: String) -> (String, bool) {
    let is_lone = |at: usize| text.as_bytes().get(at + 1) != Some(&b'\n');
    if !text.match_indices('\r').any(|(at, _)| is_lone(at)) {
        return (text, false);
    }
    let fed = |(at, c)| if c == '\r' && is_lone(at) { '\n' } else { c };
    (text.char_indices().map(fed).collect(), true)
}

fn with_nul_reported(text: String) -> Decoded {
    let Some(at) = text.find('\0') else {
        return Decoded { text, defect: None, had_lone_returns: false };
    };
    if is_every_other_byte_nul(text.as_bytes()) {
        return refused(defect("utf-16", 0..0));
    }
    Decoded { text, defect: Some(defect("nul-byte", at..at + 1)), had_lone_returns: false }
}

/// Latin text in UTF-16 without a byte order mark looks so.
fn is_every_other_byte_nul(bytes: &[u8]) -> bool {
    let nuls = |offset| bytes.iter().skip(offset).step_by(2).take(16).all(|&byte| byte == 0);
    bytes.len() >= 4 && (nuls(0) || nuls(1))
}

/// The text up to the end of the first wrong line, the wrong byte shown as U+FFFD.
fn not_utf8(bytes: &[u8], wrong: usize) -> Decoded {
    let (before, rest) = bytes.split_at(wrong);
    if bytes.iter().take(8 << 10).any(|&byte| byte == 0) {
        return refused(defect("binary", 0..0).with("format", "none"));
    }
    let rest = rest.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let mut text = String::from_utf8_lossy(before).into_owned();
    text.push_str(&String::from_utf8_lossy(rest));
    let replacement = wrong..wrong + char::REPLACEMENT_CHARACTER.len_utf8();
    let found = defect("not-utf-8", replacement)
        .with("byte", format!("0x{:02X}", bytes[wrong]))
        .with("offset", wrong)
        .with("likely", latin1(bytes[wrong]));
    Decoded { text, defect: Some(found), had_lone_returns: false }
}

/// What the byte means in Windows-1252, which Western European editors used to write; or `none`.
fn latin1(byte: u8) -> String {
    match byte {
        0x80 => "€".to_owned(),
        0x85 => "…".to_owned(),
        0x91 => "‘".to_owned(),
        0x92 => "’".to_owned(),
        0x93 => "“".to_owned(),
        0x94 => "”".to_owned(),
        0x96 => "–".to_owned(),
        0x97 => "—".to_owned(),
        0x9C => "œ".to_owned(),
        0x00..=0x9F => "none".to_owned(),
        0xA0..=0xFF => char::from(byte).to_string(),
    }
}

fn refused(defect: Diagnostic) -> Decoded {
    Decoded { text: String::new(), defect: Some(defect), had_lone_returns: false }
}

fn defect(case: &'static str, at: std::ops::Range<usize>) -> Diagnostic {
    Diagnostic::new("syntax", Span::new(at.start as u32, at.end as u32)).case(case)
}
