//! Changes of bytes: the smallest one between two texts, and how they are applied and undone.

use std::sync::Arc;

use crate::copy::tree::Span;
use crate::{Bytes, EditError, FileEdit, Files};

/// The smallest splice that replaces a span of a file; `None` where nothing changes.
pub(super) fn replace(file: &str, old: &[u8], span: Span, new: &[u8]) -> Option<FileEdit> {
    let gone = old.get(span.clone()).unwrap_or_default();
    let limit = gone.len().min(new.len());
    let head = gone
        .iter()
        .zip(new)
        .take_while(|(one, other)| one == other)
        .count();
    let tails = gone.iter().rev().zip(new.iter().rev()).take(limit - head);
    let tail = tails.take_while(|(one, other)| one == other).count();
    let (removed, inserted) = (&gone[head..gone.len() - tail], &new[head..new.len() - tail]);
    if removed.is_empty() && inserted.is_empty() {
        return None;
    }
    Some(FileEdit::Splice {
        file: file.to_owned(),
        at: span.start + head,
        remove: removed.len(),
        insert: inserted.to_vec().into(),
    })
}

/// The smallest change that gives a file a new text.
pub(super) fn rewrite(files: &Files, file: &str, text: &str) -> Option<FileEdit> {
    match files.get(file) {
        Some(old) => replace(file, old, 0..old.len(), text.as_bytes()),
        None => Some(put_text(file, text.to_owned())),
    }
}

/// Creates a file with a text.
pub(super) fn put_text(file: &str, text: String) -> FileEdit {
    FileEdit::Put {
        file: file.to_owned(),
        bytes: text.into_bytes().into(),
    }
}

/// Applies a change and returns its inverse.
pub(super) fn apply_change(files: &mut Files, change: &FileEdit) -> Result<FileEdit, EditError> {
    match change {
        FileEdit::Splice {
            file,
            at,
            remove,
            insert,
        } => splice(files, file, *at..at.saturating_add(*remove), insert),
        FileEdit::Put { file, bytes } => {
            check_path(file)?;
            let old = files.insert(file.clone(), Arc::clone(&bytes.0));
            Ok(restore(file, old))
        }
        FileEdit::Delete { file } => {
            let old = files
                .remove(file)
                .ok_or_else(|| EditError::DoesNotFit { file: file.clone() })?;
            Ok(restore(file, Some(old)))
        }
    }
}

/// Replaces a span of a file and returns the inverse.
fn splice(
    files: &mut Files,
    file: &str,
    span: Span,
    insert: &Bytes,
) -> Result<FileEdit, EditError> {
    let misfit = || EditError::DoesNotFit {
        file: file.to_owned(),
    };
    let old = files.get(file).ok_or_else(misfit)?;
    let gone = old.get(span.clone()).ok_or_else(misfit)?;
    let inverse = FileEdit::Splice {
        file: file.to_owned(),
        at: span.start,
        remove: insert.0.len(),
        insert: gone.to_vec().into(),
    };
    let new = [&old[..span.start], &insert.0, &old[span.end..]].concat();
    files.insert(file.to_owned(), new.into());
    Ok(inverse)
}

/// The change that puts a file back as it was.
fn restore(file: &str, old: Option<Arc<[u8]>>) -> FileEdit {
    match old {
        Some(bytes) => FileEdit::Put {
            file: file.to_owned(),
            bytes: Bytes(bytes),
        },
        None => FileEdit::Delete {
            file: file.to_owned(),
        },
    }
}

/// Checks that a path stays in the folder: parts parted by `/`, none of them empty, `.` or `..`.
fn check_path(file: &str) -> Result<(), EditError> {
    let good = !file.contains(['\\', '\0', ':'])
        && file.split('/').all(|part| !matches!(part, "" | "." | ".."));
    if good {
        Ok(())
    } else {
        Err(EditError::DoesNotFit {
            file: file.to_owned(),
        })
    }
}
