/* One case: its journey, its timeline, and each finding with its reasons. */

function journey(outline) {
  const steps = outline.events.map(function (one) { return [one.when, eventName(one)]; });
  outline.plans.forEach(function (one) {
    steps.push([one.from, 'plan ' + one.id + ' of child ' + one.child + ' began' + (one.category ? ' (' + one.category + ')' : '')]);
    if (one.until !== null) { steps.push([one.until, 'plan ' + one.id + ' ended']); }
  });
  return steps.sort(function (one, other) { return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0; });
}

function findingCard(finding) {
  const clause = finding.clause;
  return el('div', { class: 'card' + (finding.outcome === 'breached' && plain(finding) ? ' card-warning' : '') },
    el('h4', {}, outcomeMark(finding), ' ', title(finding.obligation)),
    el('p', {}, fields(explanation(finding))),
    clause === null ? null : clause.citations.map(function (one) {
      return el('blockquote', {}, '“' + one.quote + '” ', el('span', { class: 'quiet' }, one.source));
    }),
    reading(finding),
    el('dl', {}, pair('About', subject(finding)), pair('Owed by', owedBy(finding)), pair('Reckoned from', finding.trigger === null ? null : dateWords(finding.trigger)), pair('Due by', dateWords(finding.dueBy)),
      pair('Counted', countedDays(finding)), pair('Done', finding.doneAt === null ? null : dateWords(finding.doneAt)), pair('Late by', finding.lateBy === null ? null : lateWords(finding.lateBy)),
      pair('Missing in the record', finding.untold === null ? null : fields(finding.untold)), pair('Waived', finding.waiver), pair('Approved departure', finding.excused),
      pair('Clause', finding.policy + ', ' + (finding.clauseName || finding.obligation) + (clause && clause.asks ? ': ' + clause.asks : '')),
      el('dt', {}, 'Rests on'), el('dd', {}, evidence(finding).map(function (one) {
        return el('div', {}, el('code', {}, one.pointer || '/'), one.value === null ? ' (nothing stands there)' : ' ' + one.value);
      }))));
}

/* How working days were counted, where the days that this page knows come to the number that the clause says. */
function countedDays(finding) {
  const span = finding.clause === null ? null : /^(\d+) working days? (after|before) [a-z ]+$/.exec(finding.clause.asks);
  const policy = DATA.policies.find(function (one) { return one.id === finding.policy; });
  if (span === null || finding.trigger === null || finding.dueBy === null || !policy || finding.dueBy.length > 10) {
    return null;
  }
  const after = span[2] === 'after';
  const skipped = [];
  let weekends = 0;
  let counted = 0;
  let day = finding.trigger;
  while (day !== finding.dueBy && counted < 1000) {
    day = shifted(day, after ? 1 : -1);
    const weekend = [0, 6].indexOf(new Date(day + 'T12:00:00Z').getUTCDay()) >= 0 && policy.worked.indexOf(day) < 0;
    weekends += weekend ? 1 : 0;
    if (!weekend && policy.notWorked[day]) { skipped.push(dateWords(day) + ' (' + policy.notWorked[day] + ')'); }
    counted += weekend || policy.notWorked[day] ? 0 : 1;
  }
  return counted !== Number(span[1]) ? null : span[1] + ' working days ' + span[2] + ' ' + dateWords(finding.trigger) + ', which is day 0. Not counted: '
    + ([weekends ? weekends + ' days at weekends' : null].concat(skipped).filter(Boolean).join(', ') || 'no day') + '.';
}

function shifted(day, by) {
  const date = new Date(day + 'T12:00:00Z');
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

function pair(word, meaning) {
  return meaning === null || meaning === undefined ? null : [el('dt', {}, word), el('dd', {}, meaning)];
}

const Case = {
  build: function (place) {
    this.choice = el('select', { id: 'case-choice' });
    this.only = el('input', { type: 'checkbox', id: 'case-only' });
    this.place = el('div', {});
    fill(place, [el('div', { class: 'tools no-print' }, el('label', { for: 'case-choice' }, 'Case'), el('div', {}, this.choice),
      el('div', {}, this.only, el('label', { for: 'case-only' }, ' Hide cases without breaches'))), this.place]);
    this.byCase = groups(FINDINGS, function (one) { return one.caseId; });
    this.list();
    const view = this;
    this.only.addEventListener('change', function () { view.list(); });
    this.choice.addEventListener('change', function () { location.hash = addressOf('case', { id: view.choice.value }); });
  },
  list: function () {
    const view = this;
    const shown = Array.from(this.byCase.keys()).filter(function (id) {
      return !view.only.checked || view.byCase.get(id).some(function (one) { return one.outcome === 'breached' && !one.advisory; });
    });
    this.choice.replaceChildren.apply(this.choice, [el('option', { value: '' }, 'Choose a case')].concat(shown.map(function (id) {
      return el('option', { value: id }, id);
    })));
    this.choice.value = shown.indexOf(this.id) >= 0 ? this.id : '';
  },
  show: function (asked) {
    this.id = asked.get('id') || '';
    this.list();
    const findings = this.byCase.get(this.id);
    if (!findings) {
      fill(this.place, []).replaceChildren(el('p', {}, this.id === '' ? 'Choose a case above, or follow its id from any list.' : 'This page has no case ' + this.id + '.'));
      return;
    }
    const outline = OUTLINES.get(this.id);
    const owed = findings.filter(function (one) { return one.outcome !== 'not-applicable'; });
    const order = ['error', 'breached', 'undetermined', 'due', 'met'];
    const cards = order.map(function (outcome) {
      const some = owed.filter(function (one) { return one.outcome === outcome; });
      return some.length === 0 ? null : [el('h3', {}, OUTCOMES[outcome] + ': ' + some.length), some.map(findingCard)];
    });
    const not = findings.filter(function (one) { return one.outcome === 'not-applicable'; });
    this.place.replaceChildren();
    fill(this.place, [el('h3', {}, 'Case ' + this.id), el('p', {}, order.slice().reverse().map(function (outcome) {
      const count = owed.filter(function (one) { return one.outcome === outcome; }).length;
      return count === 0 ? null : [el('span', { class: 'outcome outcome-' + outcome }, icon(outcome), count + ' ' + OUTCOMES[outcome].toLowerCase()), ' '];
    })),
    outline ? [timeline(outline, findings), table('The journey of the case', [{ title: 'When' }, { title: 'What' }],
      journey(outline).map(function (one) { return [dateWords(one[0]), one[1]]; }))] : null,
    cards, not.length === 0 ? null : [el('h3', {}, 'Not owed'), el('ul', {}, not.map(function (one) { return el('li', {}, title(one.obligation) + ': ', fields(explanation(one))); }))]]);
  } };
