/* The same columns as the program's own csv, safe to open in a spreadsheet. */

const CSV = [
  ['caseId', 'caseId', 1], ['policy', 'policy', 1], ['policyVersion', 'policyVersion', 1], ['obligation', 'obligation', 1],
  ['clause', 'clauseName', 1], ['subjectType', 'subjectType', 1], ['subjectId', 'subjectId', 1], ['conference', 'conference', 1],
  ['conferenceType', 'conferenceType', 1], ['owedByAgency', 'agency', 1], ['owedByProfessional', 'professional', 1],
  ['owedByTeam', 'team', 1], ['owedToType', 'owedToType', 1], ['owedTo', 'owedTo', 1], ['child', 'child', 1],
  ['outcome', 'outcome'], ['kind', 'kind'], ['modality', function (one) { return one.clause && one.clause.modality; }],
  ['advisory', 'advisory'], ['trigger', 'trigger'], ['dueBy', 'dueBy'], ['doneAt', 'doneAt'], ['lateBy', 'lateBy'],
  ['lateDays', function (one) { return one.lateBy === null ? null : Math.floor(minutesLate(one.lateBy) / 1440); }],
  ['explanation', explanation, 1],
  ['source', function (one) { return one.clause && one.clause.citations[0].source; }, 1],
  ['quote', function (one) { return one.clause && one.clause.citations[0].quote; }, 1],
  ['fingerprint', 'fingerprint'], ['waived', 'waived'], ['excused', 'excused', 1] ];

function csvCell(finding, column) {
  const value = typeof column[1] === 'function' ? column[1](finding) : finding[column[1]];
  if (value === null || value === undefined) {
    return '';
  }
  let text = String(value);
  if (column[2]) {
    text = (/^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20]/.test(text) ? '\'' : '') + visible(text);
  }
  return /[",\r\n]|^\s|\s$/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
}

function csv(findings) {
  const lines = [CSV.map(function (one) { return one[0]; }).join(',')];
  findings.forEach(function (finding) {
    lines.push(CSV.map(function (column) { return csvCell(finding, column); }).join(','));
  });
  return '\ufeff' + lines.join('\r\n') + '\r\n';
}

function saveCsv(findings) {
  const place = URL.createObjectURL(new Blob([csv(findings)], { type: 'text/csv;charset=utf-8' }));
  const anchor = el('a', { href: place, download: 'findings-' + DATA.asOfDay + '.csv' });
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(function () { URL.revokeObjectURL(place); }, 1000);
}
