/* A case drawn to scale: its meetings, plans and deadlines. The table beside it says the same in words. */

const WIDE = 960;
const LEFT = 130;

function noon(text) {
  return Date.parse(text.length > 10 ? text.slice(0, 16) + ':00Z' : text.slice(0, 10) + 'T12:00:00Z');
}

function caseDeadlines(findings) {
  const owed = findings.filter(function (one) { return one.dueBy !== null && ['met', 'breached', 'due', 'undetermined'].indexOf(one.outcome) >= 0; });
  const worst = ['breached', 'undetermined', 'due', 'met'];
  return Array.from(groups(owed, function (one) { return day(one.dueBy); })).map(function (one) {
    return { when: one[0], findings: one[1], outcome: worst.find(function (outcome) {
      return one[1].some(function (finding) { return finding.outcome === outcome; });
    }) };
  });
}

function timeline(outline, findings) {
  const deadlines = caseDeadlines(findings);
  const moments = outline.events.map(function (one) { return noon(one.when); })
    .concat(outline.plans.map(function (one) { return noon(one.from); }), deadlines.map(function (one) { return noon(one.when); }), [noon(DATA.asOfDay)]);
  if (moments.length < 2) {
    return null;
  }
  const day0 = 86400000;
  const first = Math.min.apply(null, moments) - 7 * day0;
  const last = Math.max.apply(null, moments) + 7 * day0;
  const x = function (when) { return LEFT + (WIDE - LEFT - 20) * (when - first) / (last - first); };
  const lanes = ['strategy-discussion', 'conference', 'core-group'];
  const names = ['Strategy', 'Conferences', 'Core groups'].concat(outline.plans.map(function (one) { return 'Plan ' + one.id; }), ['Deadlines']);
  const height = 30 * names.length + 40;
  const picture = svg('svg', { viewBox: '0 0 ' + WIDE + ' ' + height, role: 'img', 'aria-label': 'Timeline of case ' + outline.caseId + '; the table below says the same' });
  months(first, last).forEach(function (month) {
    picture.append(svg('line', { class: 'axis', x1: x(month.at), x2: x(month.at), y1: 0, y2: height - 24 }),
      svg('text', { x: x(month.at) + 3, y: height - 8 }, month.words));
  });
  names.forEach(function (name, lane) {
    picture.append(svg('text', { x: 0, y: 30 * lane + 22 }, name));
  });
  outline.events.forEach(function (one) {
    picture.append(marker(one, x(noon(one.when)), 30 * lanes.indexOf(one.type) + 18));
  });
  outline.plans.forEach(function (one, row) {
    const from = x(noon(one.from));
    const until = one.until === null ? WIDE - 20 : x(noon(one.until));
    picture.append(svg('rect', { class: 'plan', x: from, y: 30 * (3 + row) + 10, width: Math.max(2, until - from), height: 14 }));
  });
  deadlines.forEach(function (one) {
    const place = svg('svg', { x: x(noon(one.when)) - 8, y: 30 * (names.length - 1) + 10, width: 16, height: 16, viewBox: '0 0 16 16', class: 'outcome-' + one.outcome },
      svg('title', {}, dateWords(one.when) + ': ' + counted(one.findings.length, 'deadline') + ', ' + OUTCOMES[one.outcome].toLowerCase()), SHAPES[one.outcome]());
    picture.append(place);
  });
  picture.append(svg('line', { class: 'now', x1: x(noon(DATA.asOfDay)), x2: x(noon(DATA.asOfDay)), y1: 0, y2: height - 24 }));
  return el('div', { class: 'timeline scroll', tabindex: '0', role: 'region', 'aria-label': 'Timeline' }, picture,
    el('p', { class: 'quiet' }, 'Filled marks took place, hollow ones are planned, crossed ones were cancelled. The dashed line is ' + dateWords(DATA.asOfDay)
      + '. Deadlines: ', ['met', 'breached', 'due', 'undetermined'].map(function (one) { return [icon(one), OUTCOMES[one].toLowerCase() + ' ']; })));
}

function months(first, last) {
  const all = [];
  const date = new Date(first);
  const every = (last - first) / 86400000 > 700 ? 6 : (last - first) / 86400000 > 300 ? 2 : 1;
  for (let month = date.getUTCFullYear() * 12 + date.getUTCMonth() + 1; ; month++) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at >= last) { return all; }
    if (month % every === 0) { all.push({ at: at, words: MONTHS[month % 12].slice(0, 3) + ' ' + Math.floor(month / 12) }); }
  }
}

function marker(event, x, y) {
  const shape = event.type === 'conference' ? svg('rect', { class: event.state, x: x - 7, y: y - 7, width: 14, height: 14, transform: 'rotate(45 ' + x + ' ' + y + ')' })
    : svg('circle', { class: event.state, cx: x, cy: y, r: 6 });
  shape.append(svg('title', {}, eventWords(event)));
  return event.state === 'cancelled' ? svg('g', {}, shape, svg('path', { d: 'M' + (x - 9) + ' ' + (y - 9) + 'l18 18', stroke: 'currentColor', 'stroke-width': 2 })) : shape;
}

function eventWords(event) {
  return dateWords(event.when) + ': ' + eventName(event);
}

function eventName(event) {
  const what = event.type === 'conference' ? event.kind + ' conference ' + event.id : event.type.replace('-', ' ') + (event.type === 'core-group' ? ' ' + event.id : ' of enquiry ' + event.id);
  return what + (event.state === 'held' ? '' : ', ' + event.state);
}
