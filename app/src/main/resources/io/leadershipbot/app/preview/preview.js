// Shows what was asked for. Without it the page shows everything.
const form = document.querySelector('form');
const output = form.querySelector('output');
const articles = [...document.querySelectorAll('article')];
const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const words = new Map(articles.map(article => [article, plain(article.textContent)]));

const hide = (element, hidden) => element.classList.toggle('away', hidden);

function show() {
  const asked = Object.fromEntries(new FormData(form));
  const typed = plain(asked.words).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const article of articles) {
    const { kind, when, for: audience = '' } = article.dataset;
    const fits = (!asked.area || article.closest('section').dataset.area === asked.area)
      && (!asked.kind || kind === asked.kind)
      && (!asked.when || when === asked.when)
      && (!asked.for || audience.split(' ').includes(asked.for))
      && typed.every(word => words.get(article).includes(word));
    hide(article, !fits);
    shown += fits && kind !== 'area' ? 1 : 0;
  }
  for (const section of document.querySelectorAll('section')) {
    hide(section, !section.querySelector('article:not(.away)'));
  }
  for (const column of document.querySelectorAll('.languages > div')) {
    hide(column, !!asked.language && (column.dataset.language ?? column.lang) !== asked.language);
  }
  output.textContent = `${shown} ${output.dataset.shown}`;
}

form.hidden = false;
form.addEventListener('input', show);
form.addEventListener('submit', event => event.preventDefault());
show();
