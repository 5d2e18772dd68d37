/* The first screen: what can still be put right, what is urgent, what cannot be told. */

function glanceList(heading, items, all, nothing) {
  return el('div', {}, el('h3', {}, heading), items.length === 0 ? el('p', {}, nothing) : el('ul', {}, items.map(function (one) { return el('li', {}, one); })),
    items.length === 0 ? null : el('p', {}, link(all.href, all.words)));
}

function duty(finding) {
  return [caseLink(finding.caseId), ': ' + title(finding.obligation) + ', ' + subject(finding)
    + (owedBy(finding) === '–' ? '' : ', owed by ' + owedBy(finding)) + ', due by ' + dateWords(finding.dueBy)
    + (finding.lateBy ? ' (' + lateWords(finding.lateBy) + ' ago)' : '') + '.'];
}

const Glance = {
  build: function () {
    const place = document.getElementById('glance');
    if (place === null) { return; }
    const coming = comingConferences().filter(isAhead);
    const late = undone();
    const due = dueSoon();
    const lacks = byLack();
    fill(place, [el('div', { class: 'glance' },
      glanceList('The next conferences', coming.slice(0, 5).map(function (one) {
        const broken = one.conference.quorum.some(function (quorum) { return quorum.holds === 'no'; });
        const open = openBefore(one.conference).map(function (item) { return item.what.toLowerCase(); });
        return [caseLink(one.caseId), ': ' + one.conference.type + ' conference on ' + dateWords(one.conference.start) + ', ', broken ? el('strong', {}, 'no quorum after the apologies so far, ') : null,
          open.length === 0 ? 'nothing open.' : open.join(', ') + '.'];
      }), { href: '#coming', words: 'All ' + counted(coming.length, 'conference') + ' to come' }, 'No conference is planned.'),
      glanceList('Falls due next', due.slice(0, 5).map(duty), { href: '#due', words: 'All ' + counted(due.length, 'duty') + ' due in 10 working days' }, none('due', 'Nothing falls due in the next 10 working days.')),
      glanceList('Not done, longest past the deadline', late.slice(0, 5).map(duty), { href: '#first', words: 'What to do first, of ' + counted(late.length, 'duty') + ' not done' }, none('breached', 'Nothing that was due is undone.')),
      glanceList('The record cannot tell', lacks.slice(0, 5).map(function (one) {
        return [link(addressOf('findings', { outcome: 'undetermined', untold: one[0], plain: 1 }), counted(one[1].length, 'finding')), ': ', fields(one[0]), '.'];
      }), { href: '#untold', words: 'What would settle it' }, none('undetermined', 'The records tell of everything that is owed.')))]);
  } };
