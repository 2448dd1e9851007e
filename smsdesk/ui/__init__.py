"""What people see. Pages are built from these parts; a page paints and styles nothing by itself.

A tab is a `tab.Tab` in `ui/tabs/` with `key` and `title_text` as class attributes, built as
`Tab(desk, tasks, notify, parent)`, and one line in `ui/tabs/__init__.py`. It has no `async def`: it starts verbs of
services with `tasks.start(desk.service.verb(...), "name", guard=self.button, done=self.show_it)` and listens to feeds.

loop       `Loop`: Qt and asyncio in one thread
tasks      `Tasks.start(work, name, guard=, done=, failed=)`: the only place where tasks start; a second click does
           nothing while the first runs; errors nobody took go to `notify`
notify     `Notify`: `toast(role, title, text, action=)`, `error(exc)`, `await ask(Question(...))`, `await show(dialog)`
banner     `Banner(role, title, text)` with `add_button`, `say`; `announce(widget, text)` for screen readers
states     `Stage(content)`: content, loading or `Notice(icon, title, text, role=)` in one place
page       `Page(title)`: header row, `banners`, scrolling `body`, `footer` with `show_footer`; `arrange(width)` at the
           breakpoints, `first_field()` for the focus; `Columns(left, right)` with `stack(below)`; `Body(w)` scrolls
figure     `Figure(identifier)`: a number, what it is, and what it is to be seen beside
paper      `Paper(title)`: what is printed; dialogs/paper `PaperDialog` shows it, prints it, saves it as PDF
drawer     `Drawer(page, width)`: more about one thing, over the right of a page; Esc closes it
cards      `Card(title)`, `table_card(head, table)`, `Line`, `Surface`, and layouts: `row(a, 8, None, b)`, `column()`,
           `clear(layout)`
labels     `PlainLabel(text, kind, tone=, wrap=)` (kinds: theme.FACES), `ElidedLabel`, `Digits`, `IconLabel`
buttons    `Button(text, look, symbol=, identifier=, keys=)` (primary, normal, ghost, link, danger, pill, placeholder),
           `IconButton(symbol, name)`
forms      `Field(label, field)` gives a field its label; `LineField`, `SearchField`, `Combo`, `Number`, `Moment`,
           `Clock`, `Check`, `Radio`, `Editor`, `Help`, `Setting(title, text, control)`
rows       `Column`, `Rows` (all in memory), `PagedRows(columns, fetch, tasks.start_quiet)` (windows of 256 by offset)
table      `Table(model, name, identifier=)`: `opened`, `sort_asked`, `menu_asked`, `pressed_link`, `chosen()`
tree       `Tree(TreeRows(columns), mark, name)`: `show_nodes([Node(key, row, children)])`, `choose(key)`, `chosen`,
           `opened`, `sort_asked`, `menu_asked`
level      `Level(identifier)`: "Warn me under 500", changed in its place; `kept`
tray       `Tray(window)`: what needs a person while the window is not in front
paint/     chip `Chip(word)`, `paint_chip`; mark `Avatar`, `ProviderMark`, `Disc`, `Badge`; stepper `Stepper`; segmented
           `Segmented`; toggle `Toggle`; meter `SegmentMeter`, `ShareBar`; ring `Ring`; plot `DeliveryPlot`, `Bar`,
           `Legend`, `Spark`; bubble `Bubble`, `Phone`; skeleton `Skeleton`; cell `paint_cell`, `paint_text`
words      `tr`, `message_word(state)`, `batch_word(state)`, `number`, `people`, `sms`, `day`, `clock`, `since`,
           `duration`, `masked`, `grouped`
theme      `theme` (`tokens`, `font(face, digits=)`, `choose`, `changed`), `color(token)`, `Space`, `FACES`, `Look`
icons      `icon(name, ink)`, `draw_icon(painter, point, name, ink, size)`: Lucide
tab        `Tab`, `Action`: what the window asks of a page: `act(action)`, `receive(what)`, `opened()`, `badge`, `go`
window     `Window`: on the screen first, `serve(desk, …)` later; rail, statusbar, keys (the keyboard map),
           doorbell (a second start raises the first)
life       `Life`: the first page, becoming the engine, the questions at start and close, the orderly close
focus      `has_ring(widget)`, `polish(widget)`; the ring shows for the keyboard only
privacy    `privacy`: whether numbers are hidden now; `privacy.number(e164)` says one as it may be shown
transfers  `Wish`, `transfer_word`, `headline`, `short_name`: how a top-up is said; assent `Assent`: the last look
           before credits move, and the one press that moves them; outcome `Outcome`: what became of them
dialogs/   files `open_file`, `save_file`; save `save_list`: what a page shows, as CSV or a workbook;
           transfer `ConfirmTransfer(desk, tasks, parent, wish)`, `ShowTransfer`; compare `CompareBalances`;
           naming `ask_name`: one that is not in use; templates `TemplatesDialog(desk, tasks, current, parent)`

Roles are ok, warn, err, info, wait, unsure. Every control has `accessibleName` and an identifier "tab.part.thing".
"""
