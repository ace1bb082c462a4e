/** Every text the page shows. One catalogue a language; `Texts` is what the next language has to fill. */
export const en = {
  product: 'Excel AI Chat',

  count: {
    rows: (count: number) => `${format(count)} ${count === 1 ? 'row' : 'rows'}`,
    columns: (count: number) => `${format(count)} ${count === 1 ? 'column' : 'columns'}`,
    cells: (count: number) => `${format(count)} ${count === 1 ? 'cell' : 'cells'}`,
  },

  welcome: {
    title: 'Ask your spreadsheet. Check every number.',
    sentences: [
      'Open a workbook: it is read here in your browser and is never uploaded.',
      'Select cells and ask in plain words; only the cells you selected are sent with your question.',
      'Every number in the answer comes with the Excel formula that reproduces it.',
    ],
    open: 'Open a workbook',
    sample: 'Try the sample',
    drop: 'or drop an .xlsx, .csv or .tsv file anywhere on this page',
  },

  file: {
    open: 'Open',
    openLabel: 'Open another workbook',
    dropHere: 'Drop to open the workbook',
    reading: (name: string) => `Reading ${name}…`,
    readingHint: 'The file stays on this computer.',
    cancel: 'Cancel',
    sampleName: 'the sample',
    refusedTitle: (name: string) => `${name} was not opened`,
    timeout:
      'Reading took too long, so it was stopped. Save the sheet you need as its own workbook or as CSV and open that.',
    broken: 'The reader broke down on this file. Open it in Excel, save it again as .xlsx and try the new file.',
    unreadable: 'The browser could not read the file. Check that it still exists and is not locked by another program.',
    remarks: 'About this file',
    dismiss: 'Dismiss',
  },

  sheet: {
    tabs: 'Sheets',
    hidden: (name: string) => `${name} (hidden)`,
    grid: (name: string) => `Cells of ${name}`,
    selectAll: 'Select all cells',
    nameBox: 'Name box: address of the selection',
    nameBoxInvalid: (text: string) => `“${text}” is no address, name or table here. Type one such as B2:D10.`,
    formulaBar: 'Content of the active cell',
    split: 'Width of the chat',
  },

  view: { sheet: 'Sheet', chat: 'Chat', label: 'View' },

  composer: {
    label: 'Your question',
    placeholder: 'Ask about the selected cells…',
    send: 'Ask',
    stop: 'Stop',
    hint: 'Enter asks, Shift+Enter starts a new line',
    noCells: 'No cells with data selected',
    noWorkbook: 'No workbook is open yet',
    noCellsHint: 'The question is sent without cells.',
    about: 'About',
    expanded: (cell: string) => `the data around ${cell}`,
    tooMany: (cells: string, limit: string) =>
      `The selection holds ${cells}; one question can carry ${limit}. Select fewer columns or rows.`,
    tooLong: (length: number, limit: number) =>
      `The question has ${format(length)} characters; ${format(limit)} fit. Shorten it, or put the text into cells and select them.`,
    back: (address: string) => `Back to ${address}`,
  },

  chat: {
    title: 'Chat',
    log: 'Questions and answers',
    table: 'Table of the answer',
    newConversation: 'New conversation',
    history: 'History',
    you: 'You asked',
    aboutRange: (address: string) => `about ${address}`,
    emptyTitle: 'What do you want to know?',
    emptyHint: 'Select cells, then ask in your own words.',
    suggestions: 'Questions that fit this selection',
    working: 'Working…',
    finished: 'Answer ready.',
    stopped: 'Stopped. What was said so far stays.',
    stoppedEmpty: 'Stopped before an answer came.',
    retry: 'Ask again',
    copy: 'Copy answer',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying. Select the text and copy it by keyboard.',
  },

  trust: {
    local: 'Local analyst',
    localWhy:
      'Computed by rules and formulas on your cells. No language model was involved, nothing left this service.',
    model: (name: string | undefined) => name ?? 'Language model',
    modelWhy:
      'A language model chose what to compute and wrote the text. The numbers were computed from your cells and checked.',
    cache: 'Repeated answer',
    cacheWhy: 'The same question about the same cells was answered before; this is that answer.',
    read: (read: number, total: number) =>
      read >= total ? `read all ${format(total)} rows` : `read ${format(read)} of ${format(total)} rows`,
    understood: 'Understood as',
    alternatives: 'Did you mean',
    warning: 'Please note',
    untraced: 'not traced',
    untracedWhy: 'No computed result accounts for this number. Check it before you use it.',
    traced: (numbers: number) => `${format(numbers)} checked ${numbers === 1 ? 'number' : 'numbers'}`,
    chip: (value: string, statement: string) => `${value}: ${statement}. Show where it comes from`,
    cellsRead: 'Cells read',
    rowsCovered: 'Rows covered',
    agreement: {
      agreed: 'Computed in two independent ways, with the same result',
      disagreed: 'Two ways of computing gave different results: check this number',
      'analysis-only': 'Computed by the analysis; no formula was evaluated for it',
      'formula-only': 'Computed by the formula alone',
    },
    select: 'Select these cells',
    notHere: 'These cells are not in the open workbook.',
  },

  formula: {
    label: 'Formula',
    value: 'On your data',
    spill: (rows: number, columns: number) => `spills over ${format(rows)} × ${format(columns)} cells`,
    more: (rows: number) => `… and ${format(rows)} more rows`,
    unchecked: 'Not checked',
    refused: 'Not safe to use',
    reads: 'Reads',
    copy: 'Copy',
    copyLabel: 'Copy the formula',
    insert: 'Insert',
    inserted: (address: string) => `Inserted at ${address}.`,
    uncomputed: (cells: number | 'all') =>
      cells === 'all'
        ? 'This workbook is too large to be recalculated here, so other formulas show their last value.'
        : `${format(cells)} ${cells === 1 ? 'cell that depends on it was' : 'cells that depend on it were'} not recalculated and ${cells === 1 ? 'shows its' : 'show their'} last value.`,
    undo: 'Undo',
    undone: 'Taken back.',
    otherSheet: (sheet: string) =>
      `This formula was written for the sheet ${sheet}. Go there, select a cell and insert it.`,
    circular: (address: string) =>
      `The formula reads ${address} itself, so it would go round in a circle. Select a cell outside the data.`,
    outside: 'The result would reach beyond the last row or column. Select a cell further up or left.',
    noWorkbook: 'Open a workbook to insert the formula.',
    overwriteTitle: 'Overwrite cells?',
    overwrite: (address: string, cells: number) =>
      `${address} holds ${cells === 1 ? 'a value' : `${format(cells)} values`}. Inserting replaces ${cells === 1 ? 'it' : 'them'}; Undo brings ${cells === 1 ? 'it' : 'them'} back.`,
    overwriteConfirm: 'Overwrite',
    cancel: 'Cancel',
  },

  history: {
    title: 'History',
    close: 'Close history',
    search: 'Search questions and answers',
    empty: 'No questions yet. What you ask is kept here.',
    nothingFound: (words: string) =>
      `Nothing found for “${words}”. All words must stand in the question or the answer.`,
    found: (count: number) => `${format(count)} ${count === 1 ? 'question' : 'questions'}`,
    more: 'Show more',
    clear: 'Clear history',
    clearTitle: 'Clear the whole history?',
    clearText: 'All questions and answers are erased for good. Your workbooks are not touched.',
    clearConfirm: 'Erase everything',
    cancel: 'Cancel',
    cleared: 'The history was erased.',
    askAgain: 'Ask again',
    state: { running: 'still running', complete: '', stopped: 'stopped', failed: 'failed', interrupted: 'interrupted' },
  },

  failure: {
    title: 'No answer',
    unreachable:
      'The service cannot be reached, so nothing was asked. Check that it is running; your question is still in the box below.',
    cutOff:
      'The connection broke before the answer was complete. What arrived is shown; ask again for the whole answer.',
    unreadable: (status: number) =>
      `The service answered in a way this page does not understand (status ${status}). Reload the page; if it stays, the service and the page may be of different versions.`,
    retryAfter: (seconds: number) => `Try again in ${format(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,
    history: 'The history could not be loaded.',
    broken:
      'This part of the page broke down. Your workbook and your questions are still here: show it again, or reload the page if it breaks once more.',
    showAgain: 'Show again',
  },

  suggest: {
    total: (column: string) => `What is the total of ${column}?`,
    by: (column: string, category: string) => `What is the total of ${column} by ${category}?`,
    highest: (column: string, label: string) => `Which ${label} has the highest ${column}?`,
    average: (column: string) => `What is the average of ${column}?`,
    over: (column: string, date: string) => `How does ${column} change over ${date}?`,
    distinct: (column: string) => `How many different values are in ${column}?`,
    missing: 'Are there missing values or duplicates?',
    describe: 'Describe this data',
  },
}

export type Texts = typeof en

function format(count: number): string {
  return count.toLocaleString('en-US')
}
