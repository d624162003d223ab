// The page of the redacted PDF on which the chosen mention stands, drawn by pdf.js. Until it is drawn, and where it cannot be, a picture of the page stands there.
const panel = document.getElementById('report');
const page = document.getElementById('page');
const sheet = document.getElementById('sheet');
const beside = document.getElementById('beside');
const made = () => document.getElementById('bar').dataset.made;
const letters = text => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
/** Passages are read often and never changed: one that is written anew is another element. */
const read = new WeakMap();
function passageLetters(passage) {
    if (!read.has(passage)) {
        read.set(passage, letters(passage.textContent));
    }
    return read.get(passage);
}
/** How many letters around a mention make its place known, the most telling first. */
const AROUND = [60, 30, 12, 0];

/** Where the report stands beside the text; elsewhere nobody is taken away from what they decide. */
const wide = matchMedia('(min-width: 70rem)');

let library = null;
let opened = null;
let wanted = '';
let turn = 0;
let width = 0;

/** The report as it was last made. Nothing in it is run, and nothing is fetched but itself. */
function report() {
    if (opened?.made !== made()) {
        const former = opened;
        opened = { made: made(), texts: [] };
        opened.ready = load(opened, former);
    }
    return opened.ready;
}

async function load(of, former) {
    library ??= await import(panel.dataset.library);
    library.GlobalWorkerOptions.workerSrc = panel.dataset.worker;
    of.file = await library.getDocument({
        url: panel.dataset.pdf + '?made=' + of.made, isEvalSupported: false, useWasm: false, useWorkerFetch: false, enableXfa: false, disableRange: true, disableStream: true,
    }).promise;
    former?.ready.then(each => each.file.loadingTask.destroy(), () => {});
    page.max = of.file.numPages;
    document.getElementById('of').textContent = 'of ' + of.file.numPages;
    return of;
}

/** The words of a page, piece by piece as they are drawn, and its letters alone. */
async function text(of, number) {
    of.texts[number] ??= await (await of.file.getPage(number)).getTextContent().then(content => {
        const pieces = content.items.map(item => letters(item.str ?? ''));
        return { content, pieces, letters: pieces.join('') };
    });
    return of.texts[number];
}

/** What stands in the report around a mention, within its passage. */
function around(group) {
    const mark = document.querySelector('#text .rv-redacted mark[data-g="' + group + '"]');
    if (!mark) {
        return null;
    }
    const passage = mark.closest('.rv-redacted');
    const range = document.createRange();
    range.selectNodeContents(passage);
    range.setEndBefore(mark);
    const start = letters(range.toString()).length;
    return { passage, all: passageLetters(passage), start, end: start + letters(mark.textContent).length };
}

/** Passages that read alike, such as the cells of a table, stand in the report in the order of the draft. */
function likeBefore(place, words) {
    let count = 0;
    for (const other of document.querySelectorAll('#text .rv-redacted')) {
        if (other === place.passage) {
            return count;
        }
        count += passageLetters(other).includes(words) ? 1 : 0;
    }
    return count;
}

/** The page on which a mention stands, and its letters there; null where it cannot be told. */
async function find(of, group) {
    const place = around(group);
    for (const reach of place ? AROUND : []) {
        const from = Math.max(0, place.start - reach);
        const words = place.all.slice(from, place.end + reach);
        let skip = words === '' ? 0 : likeBefore(place, words);
        let last = null;
        for (let number = 1; words !== '' && number <= of.file.numPages; number++) {
            const all = (await text(of, number)).letters;
            for (let at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + words.length)) {
                last = { number, start: at + place.start - from, end: at + place.end - from };
                if (skip-- === 0) {
                    return last;
                }
            }
        }
        if (last) {
            return last;
        }
    }
    return null;
}

async function draw(mine, number, here) {
    const of = await report();
    const one = await of.file.getPage(number);
    const words = await text(of, number);
    width = sheet.clientWidth;
    const scale = width / one.getViewport({ scale: 1 }).width;
    const viewport = one.getViewport({ scale });
    const sharp = Math.min(2, window.devicePixelRatio || 1);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    canvas.setAttribute('aria-hidden', 'true');
    await one.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0], annotationMode: library.AnnotationMode.DISABLE }).promise;
    const over = document.createElement('div');
    over.className = 'rv-words';
    const layer = new library.TextLayer({ textContentSource: words.content, container: over, viewport });
    await layer.render();
    if (mine !== turn) {
        return;
    }
    sheet.style.setProperty('--total-scale-factor', scale);
    sheet.replaceChildren(canvas, over);
    sheet.setAttribute('aria-label', 'Page ' + number + ' of ' + of.file.numPages + ' of the redacted report');
    mark(layer, words, here);
}

/** Underlines the lines in which the chosen mention stands. */
function mark(layer, words, here) {
    let at = 0;
    let first = null;
    const drawn = words.content.items.map((item, index) => [item, words.pieces[index]]).filter(([item]) => item.str !== undefined);
    drawn.forEach(([, piece], index) => {
        if (here && at < here.end && at + piece.length > here.start && layer.textDivs[index]) {
            layer.textDivs[index].classList.add('rv-here');
            first ??= layer.textDivs[index];
        }
        at += piece.length;
    });
    if (wide.matches) {
        first?.scrollIntoView({ block: 'nearest' });
    }
}

function earlier(number) {
    const figure = document.getElementById('earlier');
    figure.hidden = !beside.checked;
    const image = figure.querySelector('img');
    const at = image.dataset.pages + number + '?made=' + made();
    if (beside.checked && image.getAttribute('src') !== at) {
        image.src = at;
    }
}

/** Shows a page, or the one on which the chosen mention stands. */
async function show(group) {
    if (!panel?.open) {
        return;
    }
    const mine = ++turn;
    try {
        const of = await report();
        const here = group ? await find(of, group) : null;
        const number = Math.min(of.file.numPages, Math.max(1, here?.number ?? (Number(page.value) || 1)));
        if (mine === turn) {
            page.value = number;
            earlier(number);
            await draw(mine, number, here);
        }
    } catch (failure) {
        if (mine === turn) {
            console.warn('The report is shown as pictures: ' + failure.name + ' ' + failure.message);
            opened = null;
            picture();
        }
    }
}

function picture() {
    const number = Number(page.value) || 1;
    earlier(number);
    const image = document.createElement('img');
    image.className = 'rv-page';
    image.alt = 'Page ' + number + ' of the redacted report';
    image.src = sheet.dataset.pages + number + '?made=' + made();
    sheet.replaceChildren(image);
}

/** Another mention was chosen; none where somebody turned the page. */
export function follow(group) {
    wanted = group;
    show(group);
}

/** The report was made anew. */
export function remade() {
    show(wanted);
}

export function toggle() {
    if (panel) {
        panel.open = !panel.open;
        panel.querySelector('summary').focus();
    }
}

/** From the keys of the page and its buttons. */
function go(by) {
    page.value = Math.min(Number(page.max), Math.max(1, (Number(page.value) || 1) + by));
    follow('');
}

if (panel) {
    document.getElementById('turn').hidden = false;
    document.getElementById('earlier').hidden = true;
    document.getElementById('earlier').querySelector('img').addEventListener('error', event => event.target.closest('figure').classList.add('rv-absent'));
    document.getElementById('earlier').querySelector('img').addEventListener('load', event => event.target.closest('figure').classList.remove('rv-absent'));
    panel.addEventListener('toggle', () => show(wanted));
    page.addEventListener('change', () => follow(''));
    beside.addEventListener('change', () => earlier(Number(page.value) || 1));
    document.getElementById('page-back').addEventListener('click', () => go(-1));
    document.getElementById('page-on').addEventListener('click', () => go(1));
    new ResizeObserver(() => {
        if (panel.open && width > 0 && sheet.clientWidth > 0 && Math.abs(sheet.clientWidth - width) > 8) {
            show(wanted);
        }
    }).observe(sheet);
}
