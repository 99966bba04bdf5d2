//! Looking through a list before it is sent to: how many of whom, and what is left out.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use carillon_ipc::{Event, Failure, LeftOut, ListLook, ListLooking, LookThroughList};
use carillon_payload::{ListIdentity, ListOrder};
use carillon_store::{ListBook, ListFile, Looked as Read, StoreError, Survey};
use tauri::{AppHandle, Emitter, Runtime};

use super::{Looked, Way};
use crate::failure::{self, bug};
use crate::sandbox::Running;
use crate::shell::{Shell, held, now};

/// Looks through a list, off the async threads, and tells how far it is. Nothing where it was stopped.
pub(crate) async fn look<R: Runtime>(
    app: AppHandle<R>,
    shell: Arc<Shell>,
    args: LookThroughList,
) -> Result<Option<ListLook>, Failure> {
    let running = shell.sandbox.running().await;
    let looked = tauri::async_runtime::spawn_blocking(move || {
        let looked = look_through(&app, &shell, running, &args);
        if !matches!(looked, Ok(Some(_))) {
            // What cannot be looked through is of no use, and a list that was dropped has tokens.
            let _ = shell.home.forget_list(args.path.as_ref());
        }
        looked
    });
    looked.await.map_err(bug)?
}

fn look_through<R: Runtime>(
    app: &AppHandle<R>,
    shell: &Shell,
    running: Result<Running, Failure>,
    args: &LookThroughList,
) -> Result<Option<ListLook>, Failure> {
    shell.lists.forget_look(None).map_err(failure::store)?;
    let stopped = shell.lists.begin_look();
    let campaign = held(&*shell.session(&args.session)?).campaign().clone();
    let list = ListFile::open(args.path.as_ref()).map_err(failure::store)?;
    let way = Way::new(shell, running, list, &campaign, args)?;
    let identity = way.list.identity().map_err(failure::store)?;
    let book = shell.ledger()?.begin_list(now()).map_err(failure::store)?;
    let survey = match survey(app, &book, &way, &args.path, &stopped) {
        Ok(Some(survey)) => survey,
        unfinished => {
            // A book that stays is forgotten with the next look.
            let _ = book.forget();
            return unfinished.map(|_| None).map_err(failure::store);
        }
    };
    let look = ListLook {
        number: book.number(),
        recipients: survey.total(),
        groups: way.stencils.groups(&survey.recipients),
        left_out: left_out(&survey),
        provider: way.account.provider,
    };
    let looked = Looked {
        order: order(args, &way, identity, &look, &campaign.manifest().name),
        files: campaign.files().clone(),
        book,
        way,
    };
    *held(&shell.lists.looked) = Some(looked);
    Ok(Some(look))
}

fn survey<R: Runtime>(
    app: &AppHandle<R>,
    book: &ListBook,
    way: &Way,
    path: &str,
    stopped: &AtomicBool,
) -> Result<Option<Survey>, StoreError> {
    let told = |Read { read, of }| {
        let looking = ListLooking {
            path: path.to_owned(),
            read,
            of,
        };
        // A window that is gone hears nothing.
        let _ = app.emit(ListLooking::NAME, looking);
        if stopped.load(Ordering::Relaxed) {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    };
    book.survey(&way.list, &way.account, |_, _| {}, told)
}

fn left_out(survey: &Survey) -> Vec<LeftOut> {
    let mut left_out: Vec<LeftOut> = survey
        .left_out
        .iter()
        .map(|(problem, count)| LeftOut {
            problem: *problem,
            count: *count,
            examples: survey.examples.get(problem).cloned().unwrap_or_default(),
        })
        .collect();
    left_out.sort_by_key(|one| std::cmp::Reverse(one.count));
    left_out
}

/// What would be sent. Where the campaign is kept is known when it is.
fn order(
    args: &LookThroughList,
    way: &Way,
    list: ListIdentity,
    look: &ListLook,
    campaign: &str,
) -> ListOrder {
    ListOrder {
        path: String::new(),
        campaign: campaign.to_owned(),
        variant: args.variant.clone(),
        locale: args.locale.clone(),
        persona: args.persona.clone(),
        account: way.account.id.clone(),
        gateway: way.account.name.clone(),
        provider: way.account.provider,
        words: way.stencils.print(),
        list,
        recipients: look.recipients,
    }
}
