/* The words and dates of the field. */

const OUTCOMES = {
  'met': 'Met', 'breached': 'Breached', 'due': 'Still due', 'undetermined': 'Cannot be told',
  'not-applicable': 'Not owed', 'error': 'Not judged' };
const KINDS = {
  'not-done': 'not done', 'late': 'late', 'condition-failed': 'done wrongly', 'not-recorded': 'not recorded',
  'time-of-day-unknown': 'time of day not known', 'inconsistent': 'the record contradicts itself',
  'record-too-old': 'the record is too old' };
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
const LONDON = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit',
  day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const local = new Map();

/* A date, or a moment by London's clocks: 2026-01-21T10:00. */
function londonTime(text) {
  if (text === null || text.length === 10 || text.slice(-1) !== 'Z') {
    return text;
  }
  if (!local.has(text)) {
    const part = {};
    LONDON.formatToParts(new Date(text)).forEach(function (one) { part[one.type] = one.value; });
    local.set(text, part.year + '-' + part.month + '-' + part.day + 'T' + part.hour + ':' + part.minute);
  }
  return local.get(text);
}

function day(text) {
  return text === null ? null : londonTime(text).slice(0, 10);
}

function dateWords(text) {
  if (text === null || text === undefined) {
    return '–';
  }
  const at = londonTime(text);
  const words = Number(at.slice(8, 10)) + ' ' + MONTHS[Number(at.slice(5, 7)) - 1] + ' ' + at.slice(0, 4);
  return at.length > 10 ? words + ' at ' + at.slice(11, 16) : words;
}

/* How late, in minutes, of an ISO duration: P3D, PT50H30M. */
function minutesLate(lateBy) {
  const part = lateBy === null ? null : /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(lateBy);
  return part === null ? null : Number(part[1] || 0) * 1440 + Number(part[2] || 0) * 60 + Number(part[3] || 0);
}

function lateWords(lateBy) {
  const minutes = minutesLate(lateBy);
  if (minutes === null) {
    return '–';
  }
  const hours = Math.floor(minutes / 60);
  return lateBy.indexOf('T') < 0 ? counted(minutes / 1440, 'day')
    : (hours ? counted(hours, 'hour') : '') + (hours && minutes % 60 ? ' ' : '')
      + (minutes % 60 || !hours ? counted(minutes % 60, 'minute') : '');
}

function counted(count, what) {
  const plural = /(ch|s)$/.test(what) ? what + 'es' : /[^e]y$/.test(what) && what !== 'day' ? what.slice(0, -1) + 'ies' : what + 's';
  return count.toLocaleString('en-GB') + ' ' + (count === 1 ? what : plural);
}

const SHAPES = {
  'met': function () { return svg('path', { d: 'M2 9l4 4 8-10', fill: 'none', stroke: 'currentColor', 'stroke-width': '2.5' }); },
  'breached': function () { return svg('rect', { x: '2', y: '2', width: '12', height: '12', fill: 'currentColor' }); },
  'due': function () { return [svg('circle', { cx: '8', cy: '8', r: '6', fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }),
    svg('path', { d: 'M8 4v4l3 2', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' })]; },
  'undetermined': function () { return svg('circle', { cx: '8', cy: '8', r: '6', fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-dasharray': '3 2' }); },
  'not-applicable': function () { return svg('path', { d: 'M3 8h10', stroke: 'currentColor', 'stroke-width': '2.5' }); },
  'error': function () { return svg('path', { d: 'M8 2l7 12H1z', fill: 'currentColor' }); } };

function icon(outcome) {
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, SHAPES[outcome]());
}

/* Shape, word and colour of an outcome. */
function outcomeMark(finding) {
  const kind = finding.kind ? ', ' + KINDS[finding.kind] : '';
  const beside = (finding.advisory ? ', advisory' : '') + (finding.waived ? ', waived' : '') + (finding.excused ? ', excused' : '');
  return el('span', { class: 'outcome outcome-' + finding.outcome }, icon(finding.outcome), OUTCOMES[finding.outcome] + kind + beside);
}

/* An agency as people write it. */
function agencyWords(name) {
  return name.replace(/-/g, ' ').replace('childrens', 'children\u2019s');
}

/* The fields that a text names between grave accents, set apart. */
function fields(text) {
  return text.split('`').map(function (part, at) { return at % 2 ? el('code', {}, part) : part; });
}

function owedBy(finding) {
  if (finding.agency === null && finding.professional === null) {
    return '–';
  }
  const agency = finding.agency === null ? 'agency not recorded' : agencyWords(finding.agency);
  return finding.professional === null ? agency : finding.professional + ' (' + agency + (finding.team ? ', team ' + finding.team : '') + ')';
}

function subject(finding) {
  const words = finding.subjectType.replace('-', ' ') + ' ' + finding.subjectId;
  const inside = finding.conference !== null && finding.subjectType !== 'conference';
  return words + (inside ? ' of conference ' + finding.conference : '')
    + (finding.owedTo ? ', to ' + finding.owedTo : '') + (finding.child ? ', child ' + finding.child : '');
}
