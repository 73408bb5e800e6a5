//! Styled text on standard output, in few and large writes.

use std::io::{self, BufWriter, StdoutLock, Write};

use anstream::adapter::StripBytes;
use anstream::{AutoStream, ColorChoice};

/// Standard output that keeps styles only where they are wanted.
///
/// What `anstream` offers writes every line on its own, which costs more than finding them.
#[derive(Debug)]
pub(super) struct Printed(BufWriter<Plain>);

#[derive(Debug)]
struct Plain {
    stdout: StdoutLock<'static>,
    /// What takes the styles out; none where they stay.
    strip: Option<Box<StripBytes>>,
}

const CAPACITY: usize = 64 * 1024;

impl Printed {
    /// Locks standard output.
    pub(super) fn lock() -> Self {
        let stdout = io::stdout();
        let strip = match AutoStream::choice(&stdout) {
            ColorChoice::Never => Some(Box::default()),
            ColorChoice::Auto | ColorChoice::Always | ColorChoice::AlwaysAnsi => None,
        };
        Self(BufWriter::with_capacity(CAPACITY, Plain { stdout: stdout.lock(), strip }))
    }
}

/// Writes plain text to standard output.
pub(super) fn print(text: &[u8]) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text)?;
    stdout.flush()
}

impl Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

impl Write for Plain {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.strip {
            None => self.stdout.write_all(bytes)?,
            Some(strip) => {
                let plain: Vec<u8> = strip.strip_next(bytes).flatten().copied().collect();
                self.stdout.write_all(&plain)?;
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stdout.flush()
    }
}
