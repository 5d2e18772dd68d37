/* Elements of the page. Texts only ever become text. */

function fill(element, children) {
  children.flat(3).forEach(function (child) {
    if (child !== null && child !== undefined && child !== '') {
      element.append(child instanceof Node ? child : visible(String(child)));
    }
  });
  return element;
}

function el(tag, attributes) {
  const element = document.createElement(tag);
  Object.keys(attributes || {}).forEach(function (name) {
    if (attributes[name] !== null && attributes[name] !== undefined) {
      element.setAttribute(name, attributes[name]);
    }
  });
  return fill(element, Array.prototype.slice.call(arguments, 2));
}

function svg(tag, attributes) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  Object.keys(attributes || {}).forEach(function (name) { element.setAttribute(name, attributes[name]); });
  return fill(element, Array.prototype.slice.call(arguments, 2));
}

/* What a browser would hide or turn around is shown as its number. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb]/;

function visible(text) {
  if (!HIDDEN.test(text)) {
    return text;
  }
  let shown = '';
  for (const one of text) {
    shown += one.length === 1 && HIDDEN.test(one) ? '\\u' + one.charCodeAt(0).toString(16).padStart(4, '0') : one;
  }
  return shown;
}

function link(href) {
  return el.apply(null, ['a', { href: href }].concat(Array.prototype.slice.call(arguments, 1)));
}

/* A table: columns are { title, label?, number? }, rows are lists of cells, the first of which names the row. */
function table(caption, columns, rows, kind) {
  const head = el('thead', {}, el('tr', {}, columns.map(function (one) {
    return el('th', { scope: 'col' }, one.title);
  })));
  const body = el('tbody', {}, rows.map(function (cells) {
    return el('tr', {}, cells.map(function (cell, at) {
      return at === 0 ? el('th', { scope: 'row' }, cell)
        : el('td', { 'data-label': columns[at].title, class: columns[at].number ? 'number' : null }, cell);
    }));
  }));
  return el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', { class: kind || 'cards' }, el('caption', {}, caption), head, body));
}
