import { follow, remade, toggle } from './report.js';

// Without this script the page works by its links and forms; with it, keys, selections and parts of the page do.
const root = document.querySelector('[data-review]');
const path = root.dataset.path;
const live = document.getElementById('live');
let chosen = new URLSearchParams(location.search).get('group') || document.querySelector('#card .rv-one')?.dataset.g || '';
let onward = false;
let waiting = 0;
const narrow = matchMedia('(max-width: 60rem)');

const rows = () => [...document.querySelectorAll('#groups li')].filter(row => !row.hidden);
const rowOf = group => document.getElementById('li-' + group);

let shown = new Map();
const marksOf = group => document.querySelectorAll('#text mark[data-g="' + group + '"]');
const statuses = () => new Map([...document.querySelectorAll('#groups li')].map(row => [row.dataset.g, row.dataset.s]));

/** Marks in the texts follow the list, those of entities that changed only: there may be thousands. The list follows the search. */
function sync() {
    const now = statuses();
    for (const [group, status] of now) {
        if (shown.get(group) !== status) {
            marksOf(group).forEach(mark => { mark.dataset.s = status; });
        }
    }
    shown = now;
    document.querySelectorAll('#text mark.rv-chosen').forEach(mark => mark.classList.remove('rv-chosen'));
    marksOf(chosen).forEach(mark => mark.classList.add('rv-chosen'));
    for (const link of document.querySelectorAll('#groups a[aria-current]')) {
        link.removeAttribute('aria-current');
    }
    rowOf(chosen)?.firstElementChild.setAttribute('aria-current', 'true');
    for (const seen of document.querySelectorAll('#add input[name=seen]')) {
        const poll = new URL(document.getElementById('bar').getAttribute('hx-get'), location.href);
        seen.value = poll.searchParams.get('seen');
    }
    for (const field of document.querySelectorAll('.rv-group')) {
        field.value = chosen;
    }
    filter();
}

function filter() {
    const words = document.getElementById('find').value.trim().toLowerCase();
    for (const row of document.querySelectorAll('#groups li')) {
        row.hidden = words !== '' && !row.textContent.toLowerCase().includes(words);
    }
}

function choose(group, show) {
    chosen = group;
    history.replaceState(null, '', path + '?group=' + group);
    sync();
    follow(group);
    rowOf(group)?.scrollIntoView({ block: 'nearest' });
    if (narrow.matches) {
        document.getElementById('card').scrollIntoView({ block: 'start' });
    } else if (show) {
        document.querySelector('#text .rv-original mark[data-g="' + group + '"]')?.scrollIntoView({ block: 'center' });
    }
    return htmx.ajax('GET', path + '/groups/' + group, { target: '#card', swap: 'innerHTML' });
}

function step(by) {
    const all = rows();
    const at = all.findIndex(row => row.dataset.g === chosen);
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    if (next) {
        choose(next.dataset.g, true);
    }
}

function press(selector) {
    const button = document.querySelector(selector);
    button?.click();
    return Boolean(button);
}

const keys = {
    j: () => step(1),
    k: () => step(-1),
    a: () => { onward = press('#card button[value=accept]'); },
    e: () => { onward = press('#card button[value=keep]'); },
    r: () => {
        const field = document.getElementById('pseudonym') || document.getElementById('words');
        field?.closest('details')?.setAttribute('open', '');
        field?.focus();
    },
    u: () => press('#decisions button'),
    p: toggle,
    '/': () => document.getElementById('find').focus(),
    '?': () => document.getElementById('help').toggleAttribute('open'),
};

document.addEventListener('keydown', event => {
    const typing = event.target.closest('input, select, textarea, [contenteditable]');
    if (typing && event.key === 'Escape') {
        event.target.blur();
    }
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) {
        return;
    }
    event.preventDefault();
    keys[event.key]();
});

root.addEventListener('click', event => {
    const link = event.target.closest('#groups a');
    const mark = event.target.closest('#text mark');
    if (link && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        choose(link.parentElement.dataset.g, true);
    } else if (mark && getSelection().isCollapsed) {
        choose(mark.dataset.g, false);
    }
});

document.getElementById('find').addEventListener('input', filter);

/** A selection within one passage of the draft fills the form; it is counted in characters of the passage. */
document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const place = document.getElementById('add-place');
    if (!place || selection.isCollapsed || selection.rangeCount === 0) {
        return;
    }
    const range = selection.getRangeAt(0);
    const holder = node => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('.rv-original');
    const passage = holder(range.startContainer);
    if (!passage || passage !== holder(range.endContainer)) {
        return;
    }
    const before = document.createRange();
    before.selectNodeContents(passage);
    before.setEnd(range.startContainer, range.startOffset);
    const text = range.toString();
    const start = before.toString().length + text.length - text.trimStart().length;
    const words = text.trim();
    if (words !== '') {
        place.value = passage.dataset.p + ':' + start + '-' + (start + words.length);
        document.getElementById('add-words').value = words;
        document.getElementById('adding').open = true;
    }
});

document.getElementById('add-words')?.addEventListener('input', () => {
    document.getElementById('add-place').value = '';
    document.getElementById('add-scope').value = 'everywhere';
});

let known = document.getElementById('bar').dataset.made;
function reported() {
    document.querySelectorAll('[data-report-state]').forEach(place => { place.textContent = document.getElementById('report-state').textContent; });
    const made = document.getElementById('bar').dataset.made;
    if (known !== made) {
        known = made;
        remade();
    }
}

document.body.addEventListener('htmx:afterSettle', event => {
    if (event.detail.target?.id === 'card' && event.detail.requestConfig?.verb === 'post') {
        live.textContent = document.getElementById('left').textContent;
        const refused = document.querySelector('#card .rv-refused');
        const open = rows().find(row => row.dataset.s === 'open');
        if (onward && !refused && open) {
            onward = false;
            choose(open.dataset.g, true);
            return;
        }
        onward = false;
    }
    reported();
    waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        sync();
    });
});

// A page that was opened without a choice begins with the first entity.
shown = statuses();
if (!rowOf(chosen) && rows().length > 0) {
    chosen = rows()[0].dataset.g;
}
sync();
follow(chosen);
