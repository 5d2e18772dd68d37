/* What the record cannot tell, and what hangs on a reading. */

function groups(findings, key) {
  const all = new Map();
  findings.forEach(function (one) {
    const name = key(one);
    if (name !== null) {
      if (!all.has(name)) { all.set(name, []); }
      all.get(name).push(one);
    }
  });
  return all;
}

function byLack() {
  const open = FINDINGS.filter(function (one) { return one.outcome === 'undetermined' && !one.advisory; });
  return Array.from(groups(open, function (one) { return one.untold; })).sort(function (one, other) {
    return other[1].length - one[1].length || (one[0] < other[0] ? -1 : 1);
  });
}

const UntoldView = {
  build: function (place) {
    const lacks = byLack();
    fill(place, [el('p', {}, lacks.length === 0 ? none('undetermined', 'The records tell of everything that is owed.')
      : 'What is missing in the records, and how many findings hang on it. Filled in, each would be met or breached.'),
      lacks.length === 0 ? null : table('What would settle it', [{ title: 'Missing' }, { title: 'Findings', number: true }, { title: 'Of what is asked' }],
        lacks.map(function (one) {
          const asked = Array.from(new Set(one[1].map(function (finding) { return title(finding.obligation); })));
          return [fields(one[0]), link(addressOf('findings', { outcome: 'undetermined', untold: one[0], plain: 1 }), counted(one[1].length, 'finding')),
            asked.slice(0, 6).join('; ') + (asked.length > 6 ? '; and ' + (asked.length - 6) + ' more' : '')];
        }))]);
  } };

const Readings = {
  build: function (place) {
    const resting = FINDINGS.filter(function (one) { return one.clause !== null && one.clause.note !== null && one.outcome !== 'not-applicable'; });
    const all = Array.from(groups(resting, function (one) { return one.policy + ' ' + one.clauseName; })).sort(function (one, other) {
      return one[0] < other[0] ? -1 : 1;
    });
    fill(place, [el('p', {}, 'Some sentences of a procedure can be read in two ways. These findings rest on the reading that was chosen; where the policy gives the other one, it is counted how many would come out otherwise.'),
      table('Readings, and what rests on them', [{ title: 'Clause' }, { title: 'How it is read' }, { title: 'Findings', number: true }, { title: 'The other reading' }, { title: 'Would come out otherwise', number: true }],
        all.map(function (one) {
          const first = one[1][0];
          const flips = one[1].filter(function (finding) { return otherwise(finding) !== null; }).length;
          const filter = { policy: first.policy, clause: first.clauseName };
          return [one[0], first.clause.note, link(addressOf('findings', filter), String(one[1].length)), first.clause.otherReading || '–',
            first.clause.otherReading === null ? '–' : flips === 0 ? '0' : link(addressOf('findings', Object.assign({ otherwise: 1 }, filter)), String(flips))];
        }))]);
  } };
