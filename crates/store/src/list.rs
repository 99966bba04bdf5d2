//! Lists of devices: a CSV file of tokens, read line by line in bounded memory, however long it is.
//!
//! A line is a line: a field has no line break in it. So a quote that is not closed spoils its own line and no other,
//! and what is told of a line can be found in any editor by its number.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufRead as _, BufReader, Read as _, Seek as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use carillon_campaign::{Locale, Platform};
use carillon_payload::{
    Account, Beginning, Columns, LONGEST_LINE, LineProblem, ListIdentity, Recipient,
};
use csv_core::ReadRecordResult;
use sha2::{Digest as _, Sha256};

use crate::StoreError;

/// Duplicates are looked for among so many bytes of the list at a time, in a pass each. A line has at least 23 bytes (an
/// installation id), so that a pass remembers at most 2.9 million tokens, in 71 MB.
const PASS_BYTES: u64 = 64 << 20;

/// What may stand between fields, in the order they are tried: spreadsheets write semicolons where the comma is a
/// decimal's.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// How many lines of each kind that is left out are remembered by their number.
const EXAMPLES: usize = 3;

/// So many lines tell whose list it is.
const FIRST: usize = 100;

/// Who watches is told after so many lines.
const TOLD_EVERY: u64 = 10_000;

/// The most columns that are looked at.
const MOST_COLUMNS: usize = 64;

/// A list of devices on disk, as it was when it was opened.
#[derive(Debug)]
pub struct ListFile {
    path: PathBuf,
    file: File,
    bytes: u64,
    modified: u64,
}

/// What a list holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// How many are sent to, by the locale they want and the platform they have.
    pub recipients: BTreeMap<(Option<Locale>, Platform), u64>,
    /// How many lines are left out, and why.
    pub left_out: BTreeMap<LineProblem, u64>,
    /// The first few lines of each kind that are left out, by their number.
    pub examples: BTreeMap<LineProblem, Vec<u64>>,
}

/// How far a list is looked through, in bytes. A long list is read more than once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Looked {
    /// So many were read.
    pub read: u64,
    /// So many will have been.
    pub of: u64,
}

/// A line that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListLine {
    /// Counted from 1, the header included.
    pub number: u64,
    /// Who is on it, or why nobody is.
    pub read: Result<Recipient, LineProblem>,
}

impl Survey {
    /// How many are sent to.
    pub fn total(&self) -> u64 {
        self.recipients.values().sum()
    }

    fn leave_out(&mut self, line: u64, problem: LineProblem) {
        *self.left_out.entry(problem).or_default() += 1;
        let examples = self.examples.entry(problem).or_default();
        if examples.len() < EXAMPLES {
            examples.push(line);
        }
    }
}

impl ListFile {
    /// Opens a list.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let at = |error| StoreError::at(path, error).while_reading();
        let file = File::open(path).map_err(at)?;
        let (bytes, modified) = stamp(&file).map_err(at)?;
        Ok(Self {
            path: path.to_owned(),
            file,
            bytes,
            modified,
        })
    }

    /// Opens the list that was sent to before; `None` where another has its place now. Reads it whole.
    pub fn reopen(path: &Path, known: &ListIdentity) -> Result<Option<Self>, StoreError> {
        let list = Self::open(path)?;
        let is_same = list.identity()?.is_same_list(known);
        Ok(is_same.then_some(list))
    }

    /// Which list it is. Reads it whole.
    pub fn identity(&self) -> Result<ListIdentity, StoreError> {
        let mut reader = self.reader()?;
        let mut hash = Sha256::new();
        let mut buffer = vec![0; 1 << 16];
        loop {
            match reader.read(&mut buffer).map_err(|error| self.at(error))? {
                0 => break,
                read => hash.update(&buffer[..read]),
            }
        }
        Ok(ListIdentity {
            path: self.path.display().to_string(),
            sha256: hex(&hash.finalize()),
            bytes: self.bytes,
            modified: self.modified,
        })
    }

    /// Looks through the whole list. `leave_out` is told every line that nobody is sent to by; of a token that comes
    /// twice the first line is kept. `looked` is told from time to time how far it is, and may say that nobody wants to
    /// know any more: then there is nothing to tell.
    pub fn survey(
        &self,
        account: &Account,
        mut leave_out: impl FnMut(u64, LineProblem) -> Result<(), StoreError>,
        mut looked: impl FnMut(Looked) -> ControlFlow<()>,
    ) -> Result<Option<Survey>, StoreError> {
        let mut survey = Survey::default();
        let passes = u128::from(self.bytes / PASS_BYTES + 1);
        for pass in 0..passes {
            let mut seen = HashSet::new();
            let mut lines = self.lines(account)?;
            while let Some(ListLine { number, read }) = lines.next_line()? {
                if number.is_multiple_of(TOLD_EVERY) {
                    let told = looked(self.looked(pass, passes, lines.read));
                    if told.is_break() {
                        return Ok(None);
                    }
                }
                let problem = match read {
                    Ok(recipient) => {
                        let print = print(&recipient);
                        if print % passes != pass {
                            continue;
                        }
                        if seen.insert(print) {
                            let group = (recipient.locale, recipient.platform);
                            *survey.recipients.entry(group).or_default() += 1;
                            continue;
                        }
                        LineProblem::Duplicate
                    }
                    Err(problem) if pass == 0 => problem,
                    Err(_) => continue,
                };
                survey.leave_out(number, problem);
                leave_out(number, problem)?;
            }
        }
        self.check_unchanged()?;
        Ok(Some(survey))
    }

    /// How many of the first lines are an account's: enough to tell whose list it is.
    pub fn fits(&self, account: &Account) -> Result<usize, StoreError> {
        let mut lines = self.lines(account)?;
        let mut fitting = 0;
        for _ in 0..FIRST {
            let Some(line) = lines.next_line()? else {
                break;
            };
            fitting += usize::from(line.read.is_ok());
        }
        Ok(fitting)
    }

    /// How far one is who read so many bytes in a pass.
    fn looked(&self, pass: u128, passes: u128, read: u64) -> Looked {
        let whole = |passes: u128| {
            let passes = u64::try_from(passes).unwrap_or(u64::MAX);
            self.bytes.saturating_mul(passes)
        };
        Looked {
            read: whole(pass).saturating_add(read),
            of: whole(passes),
        }
    }

    /// Its lines from the first. One that changed since it was opened ends with an error.
    pub fn lines<'a>(&'a self, account: &'a Account) -> Result<ListLines<'a>, StoreError> {
        let mut lines = ListLines {
            list: self,
            account,
            reader: self.reader()?,
            line: Vec::new(),
            number: 0,
            read: 0,
            columns: None,
            splitter: Splitter::new(DELIMITERS[0]),
        };
        lines.begin()?;
        Ok(lines)
    }

    /// Whether it is still what was opened.
    pub fn check_unchanged(&self) -> Result<(), StoreError> {
        let stamp = stamp(&self.file).map_err(|error| self.at(error))?;
        if stamp == (self.bytes, self.modified) {
            return Ok(());
        }
        Err(StoreError::ChangedOnDisk {
            path: self.path.clone(),
        })
    }

    /// A reader of the very file that was opened, though another may have taken its name.
    fn reader(&self) -> Result<BufReader<File>, StoreError> {
        let mut file = self.file.try_clone().map_err(|error| self.at(error))?;
        file.rewind().map_err(|error| self.at(error))?;
        Ok(BufReader::with_capacity(1 << 16, file))
    }

    fn at(&self, error: std::io::Error) -> StoreError {
        StoreError::at(&self.path, error).while_reading()
    }
}

/// The lines of a list, one after the other. One list is read by one reader at a time: they share their place in it.
pub struct ListLines<'a> {
    list: &'a ListFile,
    account: &'a Account,
    reader: BufReader<File>,
    /// The line at hand.
    line: Vec<u8>,
    /// Its number.
    number: u64,
    /// How many bytes of the list were read.
    read: u64,
    columns: Option<Columns>,
    splitter: Splitter,
}

impl ListLines<'_> {
    /// The next line that is not blank; `None` at the end.
    pub fn next_line(&mut self) -> Result<Option<ListLine>, StoreError> {
        loop {
            // The first line was looked at for names and may be a token itself.
            let whole = if self.line.is_empty() {
                let Some(whole) = self.read_line()? else {
                    return Ok(None);
                };
                whole
            } else {
                true
            };
            let number = self.number;
            let read = match self.text(whole) {
                Ok("") => {
                    self.line.clear();
                    continue;
                }
                Ok(_) => self.recipient(),
                Err(problem) => Err(problem),
            };
            self.line.clear();
            return Ok(Some(ListLine { number, read }));
        }
    }

    /// Reads the names of the columns.
    fn begin(&mut self) -> Result<(), StoreError> {
        let no_list = StoreError::NotAList {
            path: self.list.path.clone(),
        };
        while let Some(whole) = self.read_line()? {
            if self.line.starts_with(b"\xef\xbb\xbf") {
                self.line.drain(..3);
            }
            let text = match self.text(whole) {
                Ok("") => continue,
                Ok(text) => text.to_owned(),
                Err(_) => break,
            };
            for delimiter in DELIMITERS {
                let mut splitter = Splitter::new(delimiter);
                let Some(fields) = splitter.split(&text) else {
                    break;
                };
                let columns = match Columns::of(fields.into_iter()) {
                    Beginning::Header(columns) => {
                        self.line.clear();
                        columns
                    }
                    Beginning::Token(columns) => columns,
                    Beginning::Unknown => continue,
                };
                self.splitter = splitter;
                self.columns = Some(columns);
                return Ok(());
            }
            break;
        }
        Err(no_list)
    }

    fn recipient(&mut self) -> Result<Recipient, LineProblem> {
        let text = std::str::from_utf8(&self.line).map_err(|_| LineProblem::NotText)?;
        let fields = self.splitter.split(text).ok_or(LineProblem::OpenQuote)?;
        let columns = self.columns.as_ref().ok_or(LineProblem::NoToken)?;
        columns.read(&fields, self.account)
    }

    /// The line as text without blanks around it.
    fn text(&self, whole: bool) -> Result<&str, LineProblem> {
        if !whole {
            return Err(LineProblem::TooLong);
        }
        let text = std::str::from_utf8(&self.line).map_err(|_| LineProblem::NotText)?;
        Ok(text.trim())
    }

    /// Reads up to the next line break. `None` at the end; `false` where the line is longer than is kept of it.
    fn read_line(&mut self) -> Result<Option<bool>, StoreError> {
        if self.number % 1000 == 999 {
            self.list.check_unchanged()?;
        }
        self.line.clear();
        let (mut any, mut whole) = (false, true);
        loop {
            let chunk = self
                .reader
                .fill_buf()
                .map_err(|error| self.list.at(error))?;
            if chunk.is_empty() {
                break;
            }
            any = true;
            let end = chunk.iter().position(|byte| *byte == b'\n');
            let part = &chunk[..end.unwrap_or(chunk.len())];
            whole &= self.line.len() + part.len() <= LONGEST_LINE;
            if whole {
                self.line.extend_from_slice(part);
            }
            let read = end.map_or(chunk.len(), |end| end + 1);
            self.reader.consume(read);
            self.read += read as u64;
            if end.is_some() {
                break;
            }
        }
        self.number += u64::from(any);
        Ok(any.then_some(whole))
    }
}

/// Splits a line into its fields (RFC 4180).
struct Splitter {
    reader: csv_core::Reader,
    fields: Vec<u8>,
    ends: [usize; MOST_COLUMNS],
}

impl Splitter {
    fn new(delimiter: u8) -> Self {
        Self {
            reader: csv_core::ReaderBuilder::new().delimiter(delimiter).build(),
            fields: vec![0; LONGEST_LINE + 2],
            ends: [0; MOST_COLUMNS],
        }
    }

    /// The fields, unquoted; `None` where a quote is not closed.
    fn split(&mut self, line: &str) -> Option<Vec<&str>> {
        let quotes = line.bytes().filter(|byte| *byte == b'"').count();
        if !quotes.is_multiple_of(2) {
            return None;
        }
        self.reader.reset();
        let (mut read, mut written, mut ended) = (0, 0, 0);
        loop {
            let (result, bytes, fields, ends) = self.reader.read_record(
                &line.as_bytes()[read..],
                &mut self.fields[written..],
                &mut self.ends[ended..],
            );
            read += bytes;
            written += fields;
            ended += ends;
            // Where the input is empty, the next call is told so and ends the last field.
            if !matches!(result, ReadRecordResult::InputEmpty) {
                break;
            }
        }
        let starts = std::iter::once(0).chain(self.ends[..ended].iter().copied());
        let field =
            |(start, end): (usize, &usize)| std::str::from_utf8(self.fields.get(start..*end)?).ok();
        starts.zip(&self.ends[..ended]).map(field).collect()
    }
}

/// What a recipient is known by among a list's: 128 bits of a SHA-256, so that no two tokens of any list share it.
fn print(recipient: &Recipient) -> u128 {
    let kind = recipient.target.kind;
    let mut hash = Sha256::new();
    hash.update(format!("{kind:?}:"));
    hash.update(&recipient.target.value);
    // A person is sent to once on each of their platforms.
    if kind.platform().is_none() {
        hash.update(format!("\n{}", recipient.platform.id()));
    }
    let digest: [u8; 32] = hash.finalize().into();
    digest[..16]
        .iter()
        .fold(0, |sum, byte| (sum << 8) | u128::from(*byte))
}

/// Length, and when it was last changed in milliseconds since 1970.
fn stamp(file: &File) -> std::io::Result<(u64, u64)> {
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(std::io::ErrorKind::IsADirectory.into());
    }
    let modified = metadata.modified()?.duration_since(UNIX_EPOCH);
    let modified = modified.unwrap_or_default().as_millis();
    Ok((metadata.len(), u64::try_from(modified).unwrap_or(u64::MAX)))
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a text does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests;
