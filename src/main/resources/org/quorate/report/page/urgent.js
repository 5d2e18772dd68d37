/* What to do first, and what falls due. */

function byDue(one, other) {
  const first = londonTime(one.dueBy);
  const second = londonTime(other.dueBy);
  return first < second ? -1 : first > second ? 1 : 0;
}

function plain(finding) {
  return !finding.advisory && !finding.waived && !finding.excused;
}

function undone() {
  return FINDINGS.filter(function (one) { return plain(one) && one.outcome === 'breached' && one.kind === 'not-done'; })
    .sort(function (one, other) { return (minutesLate(other.lateBy) || 0) - (minutesLate(one.lateBy) || 0); });
}

function dueSoon() {
  return FINDINGS.filter(function (one) {
    return plain(one) && one.outcome === 'due' && one.dueBy !== null && day(one.dueBy) <= dueUntil(one);
  }).sort(byDue);
}

function dutyCells(finding) {
  return [caseLink(finding.caseId), [title(finding.obligation), el('div', { class: 'quiet' }, subject(finding))], owedBy(finding), dateWords(finding.dueBy)];
}

const DUTY = [{ title: 'Case' }, { title: 'What is to be done' }, { title: 'Owed by' }, { title: 'Due by' }];

function nextDay() {
  return shifted(DATA.asOfDay, 1);
}

const First = {
  build: function (place) {
    const tomorrow = nextDay();
    const due = dueSoon().filter(function (one) { return day(one.dueBy) <= tomorrow; });
    const late = undone();
    fill(place, [el('h3', {}, 'Due by the end of ' + dateWords(tomorrow)),
      due.length === 0 ? el('p', {}, none('due', 'Nothing falls due by then.')) : table('Due by then, the next first', DUTY, due.slice(0, 100).map(dutyCells)),
      el('h3', {}, 'Not done, and past the deadline'),
      late.length === 0 ? el('p', {}, none('breached', 'Nothing that was due is undone.')) : el('p', {}, counted(late.length, 'duty'), ' not done, those longest past their deadline first. ',
        link(addressOf('findings', { outcome: 'breached', kind: 'not-done', open: 1, sort: '-late' }), 'All of them as findings'), '.'),
      late.length === 0 ? null : table('Not done, longest past the deadline first', DUTY.concat([{ title: 'Late by' }]),
        late.slice(0, 50).map(function (one) { return dutyCells(one).concat([lateWords(one.lateBy)]); }))]);
  } };

const Due = {
  build: function (place) {
    const due = dueSoon();
    const last = DATA.policies.map(function (one) { return one.dueUntil; }).sort().pop() || DATA.asOfDay;
    fill(place, [el('p', {}, none('due', counted(due.length, 'duty') + ' falling due in the next 10 working days, by the working days of each policy.'), ' ',
      link(addressOf('findings', { outcome: 'due', plain: 1, until: last, sort: 'due' }), 'As findings'), '.'),
      due.length === 0 ? null : table('Falling due, the next first', DUTY, due.slice(0, 200).map(dutyCells)),
      due.length > 200 ? el('p', {}, 'The first 200 are shown here.') : null]);
  } };
