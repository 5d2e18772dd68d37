/* By agency and by professional, in the order of their names: nobody is ranked. */

const ON_TIME = new Set(['report-to-chair', 'report-shared-with-parents', 'report-provided']);

function percent(part, whole) {
  return whole === 0 ? 'no cases' : (Math.round(1000 * part / whole) / 10) + '% (' + part + ' of ' + whole + ')';
}

function partyCells(name, findings, key) {
  const rated = findings.filter(function (one) { return !one.advisory; });
  const of = function (outcome, list) { return list.filter(function (one) { return one.outcome === outcome; }).length; };
  const reports = rated.filter(function (one) { return ON_TIME.has(one.obligation); });
  const there = rated.filter(function (one) { return one.obligation === 'agency-attendance'; });
  const absent = rated.filter(function (one) { return one.obligation === 'report-when-absent' && one.outcome === 'breached'; }).length;
  const filter = {};
  filter[key] = name;
  const breached = of('breached', rated);
  return [link(addressOf('findings', filter), key === 'agency' ? agencyWords(name) : name),
    breached === 0 ? '0' : link(addressOf('findings', Object.assign({ outcome: 'breached', plain: 1 }, filter)), String(breached)),
    percent(of('met', reports), of('met', reports) + of('breached', reports)), percent(of('met', there), of('met', there) + of('breached', there)),
    String(absent), String(of('due', rated)), String(of('undetermined', rated))];
}

function partyTable(caption, key) {
  const all = Array.from(groups(FINDINGS, function (one) { return one[key]; })).sort(function (one, other) { return one[0] < other[0] ? -1 : 1; });
  return table(caption, [{ title: 'Name' }, { title: 'Breaches', number: true }, { title: 'Reports in time', number: true },
    { title: 'Conferences attended', number: true }, { title: 'Absent and no report', number: true }, { title: 'Still due', number: true },
    { title: 'Cannot be told', number: true }], all.slice(0, 1000).map(function (one) { return partyCells(one[0], one[1], key); }));
}

const Agencies = {
  build: function (place) {
    if (DATA.only.length > 0) {
      fill(place, [el('p', {}, 'What each owes can be counted only over all findings, and some were left out of this report.')]);
      return;
    }
    fill(place, [el('p', {}, 'What each owes, in the order of names. A breach says what the record shows, not whose fault it was. “No cases” means that nothing was owed, or nothing could be told.'),
      el('h3', {}, 'Agencies'), partyTable('By agency', 'agency'), el('h3', {}, 'Teams'), partyTable('By team', 'team'),
      el('h3', {}, 'Professionals'), partyTable('By professional', 'professional')]);
  } };

const Figures = {
  build: function (place) {
    const figures = DATA.figures || [];
    const whole = figures.filter(function (one) { return one.by === 'all'; });
    fill(place, [el('p', {}, 'What partnerships report to their boards, each with what it is reckoned over; of visits, and of how long plans last, these records do not tell. The bounds say what the figure could be if everything undetermined had gone one way, or the other.'),
      whole.map(function (figure) {
        const rows = figures.filter(function (one) { return one.policy === figure.policy && one.id === figure.id; });
        return el('details', {}, el('summary', {}, figure.policy + ': ' + figure.title + ': ' + figureWords(figure)),
          el('p', { class: 'quiet' }, figure.numerator + (figure.denominator === null ? '' : ', out of ' + figure.denominator) + '. Left out: ' + figure.exclusions + '.'),
          table(figure.title + ', ' + figure.policy, [{ title: 'Of' }, { title: 'Figure', number: true }, { title: 'Bounds', number: true },
            { title: 'Cannot be told', number: true }, { title: 'Still due', number: true }, { title: 'Waived', number: true }, { title: 'Excused', number: true }], rows.map(figureCells)));
      })]);
  } };

function figureWords(figure) {
  return figure.denominator === null ? String(figure.breached) : percent(figure.met, figure.met + figure.breached);
}

function figureCells(figure) {
  const filter = { policy: figure.policy, figure: figure.id };
  if (figure.by !== 'all') { filter[figure.by] = figure.key; }
  if (figure.denominator === null) { filter.outcome = 'breached'; }
  const words = figure.by === 'all' ? 'All' : figure.by + ' ' + figure.key;
  return [VIEWS.findings ? link(addressOf('findings', filter), words) : words, figureWords(figure),
    figure.low === null ? '–' : (Math.round(1000 * figure.low) / 10) + '% to ' + (Math.round(1000 * figure.high) / 10) + '%',
    String(figure.undetermined), String(figure.due), String(figure.waived), String(figure.excused)];
}
