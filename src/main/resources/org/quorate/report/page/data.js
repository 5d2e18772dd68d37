/* The findings, taken out of the page. */

const DATA = JSON.parse(document.getElementById('data').textContent);
const FINDINGS = [];
const OUTLINES = new Map();
const PLAIN = new Set(['clause', 'advisory', 'fingerprint', 'sentence', 'numbers', 'evidence']);

DATA.blocks.forEach(function (block) {
  const columns = DATA.columns;
  block.rows.forEach(function (row) {
    const finding = { block: block };
    for (let at = 0; at < columns.length; at++) {
      finding[columns[at]] = PLAIN.has(columns[at]) ? row[at] : block.text[row[at]];
    }
    finding.clause = row[2] < 0 ? null : block.clauses[row[2]];
    finding.clauseName = finding.clause === null ? null : finding.clause.name;
    finding.advisory = finding.advisory === 1;
    finding.apart = finding.waived !== null ? 'waived' : finding.excused !== null ? 'excused' : null;
    FINDINGS.push(finding);
  });
  block.outlines.forEach(function (one) { OUTLINES.set(one.caseId, one); });
  block.rows = null;
});

/* What to say where no finding of an outcome is there: it may only have been left out of this page. */
function none(outcome, words) {
  return DATA.only.length === 0 || DATA.only.indexOf(outcome) >= 0 ? words : 'These findings were left out of this report.';
}

function title(obligation) {
  return DATA.obligations[obligation] || obligation;
}

function explanation(finding) {
  const numbers = finding.numbers.split(',');
  let at = 0;
  return finding.block.sentences[finding.sentence].replace(/\u0001/g, function () { return numbers[at++]; });
}

function evidence(finding) {
  const pairs = [];
  for (let at = 0; at < finding.evidence.length; at += 2) {
    pairs.push({ pointer: finding.block.text[finding.evidence[at]], value: finding.block.text[finding.evidence[at + 1]] });
  }
  return pairs;
}

/* The outcome in the reading that the policy did not choose; null where it would be the same. */
function otherwise(finding) {
  const outline = OUTLINES.get(finding.caseId);
  return (outline && outline.otherwise[finding.fingerprint]) || null;
}

function dueUntil(finding) {
  const policy = DATA.policies.find(function (one) { return one.id === finding.policy; });
  return policy ? policy.dueUntil : DATA.asOfDay;
}
