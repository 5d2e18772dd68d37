/* The next conferences: what can still be put right. */

function comingConferences() {
  const all = [];
  OUTLINES.forEach(function (outline) {
    outline.coming.forEach(function (one) { all.push({ caseId: outline.caseId, conference: one }); });
  });
  return all.sort(function (one, other) {
    const first = one.conference.start + one.caseId;
    const second = other.conference.start + other.caseId;
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/* Ahead of this day; the others were ahead when their record was taken. */
function isAhead(one) {
  return one.conference.start.slice(0, 10) > DATA.asOfDay;
}

function person(one) {
  return one.who + ' (' + (one.agency ? agencyWords(one.agency) : one.group) + ')';
}

function reportOf(one) {
  return (one.agency ? agencyWords(one.agency) : 'agency not recorded') + (one.report ? ' (report ' + one.report + ')' : ' (no report yet)');
}

/* What is open before a conference, in words; empty where nothing is. */
function openBefore(conference) {
  const open = [];
  const say = function (what, names) {
    if (names.length > 0) { open.push({ what: what, names: names }); }
  };
  /* What the source does not keep is neither done nor open. */
  const sayWhereKept = function (field, what, notTold, list, isOpen, words) {
    if (conference.notKept.indexOf(field) < 0) { say(what, list.filter(isOpen).map(words)); } else if (list.length > 0) { open.push({ what: notTold, names: [] }); }
  };
  if (!conference.reportsKept) { open.push({ what: 'Reports are not recorded', names: [] }); }
  sayWhereKept('conferences.reports.toChairAt', 'Not with the chair yet', 'When reports reach the chair is not recorded',
    conference.reports, function (one) { return one.toChair === null; }, reportOf);
  sayWhereKept('conferences.reports.sharedWithParents.at', 'Not shared with parents yet', 'When reports are shared with parents is not recorded',
    conference.reports, function (one) { return one.shared === null; }, reportOf);
  if (!conference.invitationsKept) { open.push({ what: 'Invitations are not recorded', names: [] }); }
  sayWhereKept('conferences.invitations.sentOn', 'Invitation not sent yet', 'When invitations are sent is not recorded',
    conference.invitations, function (one) { return one.sent === null; }, person);
  sayWhereKept('conferences.invitations.apologiesAt', 'Apologies', 'Apologies are not recorded',
    conference.invitations, function (one) { return one.apologies !== null; }, function (one) { return person(one) + (one.representative ? ', represented by ' + one.representative : ''); });
  return open;
}

function quorumWords(one) {
  const asked = one.policy + ' asks for ' + one.formula.replace(/[a-z]+(-[a-z]+)+/g, agencyWords) + '; expected are ' + (one.expected.map(agencyWords).join(', ') || 'nobody') + '.';
  return one.holds === 'yes' ? ['Would be quorate if all who gave no apologies come: ', asked]
    : one.holds === 'no' ? [el('strong', {}, 'Would not be quorate, even if all who gave no apologies come: '), asked]
      : ['Whether it would be quorate cannot be told: ', asked];
}

function comingCard(one) {
  const conference = one.conference;
  const broken = conference.quorum.some(function (quorum) { return quorum.holds === 'no'; });
  const open = openBefore(conference);
  return el('div', { class: 'card' + (broken ? ' card-warning' : '') },
    el('h3', {}, dateWords(conference.start) + ': ' + conference.type + ' conference ' + conference.id + ', case ', caseLink(one.caseId)),
    el('ul', {}, conference.quorum.map(function (quorum) { return el('li', {}, quorumWords(quorum)); }),
      open.map(function (item) { return el('li', {}, item.what + (item.names.length ? ': ' + item.names.join('; ') : '') + '.'); }),
      open.length === 0 ? el('li', {}, 'Reports, sharing and invitations are complete.') : null));
}

const Coming = {
  build: function (place) {
    const all = comingConferences();
    const ahead = all.filter(isAhead);
    const passed = all.filter(function (one) { return !isAhead(one); });
    fill(place, [el('p', {}, ahead.length === 0 ? 'The records name no conference after this day.'
      : counted(ahead.length, 'conference') + ' still to come, the next first. What is open here can still be put right.'), ahead.map(comingCard),
    passed.length === 0 ? null : [el('h3', {}, 'Planned when the record was taken'), el('p', {}, 'The day of these has passed since. Read the case again to see what became of them.'),
      el('ul', {}, passed.map(function (one) {
        return el('li', {}, dateWords(one.conference.start) + ': ' + one.conference.type + ' conference ' + one.conference.id + ', case ', caseLink(one.caseId));
      }))]]);
  } };
