/* The findings: filtered and sorted as the address says, a hundred at a time. */

const PAGE = 100;
const FILTERS = [
  { key: 'policy', title: 'Policy', of: 'policy' }, { key: 'obligation', title: 'What is asked', of: 'obligation', words: title },
  { key: 'outcome', title: 'Outcome', of: 'outcome', words: function (one) { return OUTCOMES[one]; } },
  { key: 'kind', title: 'Why', of: 'kind', words: function (one) { return KINDS[one]; } },
  { key: 'agency', title: 'Owed by agency', of: 'agency', words: agencyWords }, { key: 'professional', title: 'Owed by professional', of: 'professional' },
  { key: 'team', title: 'Team', of: 'team' }, { key: 'case', title: 'Case', of: 'caseId' }, { key: 'child', title: 'Child', of: 'child' },
  { key: 'untold', title: 'Missing in the record', of: 'untold' },
  { key: 'apart', title: 'Waived or excused', of: 'apart', words: function (one) { return one === 'waived' ? 'Waived' : 'Excused'; } } ];
const SORTS = {
  'case': function (one) { return one.caseId; }, 'asked': function (one) { return title(one.obligation); },
  'outcome': function (one) { return OUTCOMES[one.outcome]; }, 'owed': owedBy,
  'due': function (one) { return one.dueBy === null ? '' : londonTime(one.dueBy); },
  'late': function (one) { return one.lateBy === null ? -1 : minutesLate(one.lateBy); } };
const searched = new Map();

function searchText(finding) {
  if (!searched.has(finding)) {
    searched.set(finding, [finding.caseId, finding.subjectId, owedBy(finding), finding.owedTo, finding.child, title(finding.obligation),
      finding.clauseName, explanation(finding), finding.waiver].join(' ').toLowerCase());
  }
  return searched.get(finding);
}

function selected(asked) {
  const tests = [];
  FILTERS.forEach(function (one) {
    const wanted = asked.get(one.key);
    if (wanted) {
      const several = wanted.split(',');
      tests.push(one.key === 'outcome' ? function (finding) { return several.indexOf(finding.outcome) >= 0; }
        : function (finding) { return finding[one.of] === wanted; });
    }
  });
  const from = asked.get('from');
  const until = asked.get('until');
  if (from) { tests.push(function (finding) { return finding.dueBy !== null && day(finding.dueBy) >= from; }); }
  if (until) { tests.push(function (finding) { return finding.dueBy !== null && day(finding.dueBy) <= until; }); }
  const figure = (DATA.figures || []).find(function (one) { return one.id === asked.get('figure'); });
  if (figure) { tests.push(function (finding) { return !finding.advisory && finding.outcome !== 'not-applicable' && figure.obligations.indexOf(finding.obligation) >= 0; }); }
  if (asked.get('month')) { tests.push(function (finding) { return finding.trigger !== null && finding.trigger.slice(0, 7) === asked.get('month'); }); }
  if (asked.get('clause')) { tests.push(function (finding) { return finding.clauseName === asked.get('clause'); }); }
  if (asked.get('plain')) { tests.push(function (finding) { return !finding.advisory; }); }
  if (asked.get('open')) { tests.push(plain); }
  if (asked.get('otherwise')) { tests.push(function (finding) { return otherwise(finding) !== null; }); }
  (asked.get('q') || '').toLowerCase().split(/\s+/).filter(Boolean).forEach(function (word) {
    tests.push(function (finding) { return searchText(finding).indexOf(word) >= 0; });
  });
  return FINDINGS.filter(function (finding) {
    return tests.every(function (test) { return test(finding); });
  });
}

function sorted(findings, sort) {
  const back = sort && sort[0] === '-';
  const key = SORTS[back ? sort.slice(1) : sort];
  if (!key) {
    return findings;
  }
  const keyed = findings.map(function (one) { return [key(one), one]; });
  keyed.sort(function (one, other) {
    return (one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0) * (back ? -1 : 1);
  });
  return keyed.map(function (one) { return one[1]; });
}

function choices(filter) {
  const seen = new Set();
  FINDINGS.forEach(function (one) { if (one[filter.of] !== null) { seen.add(one[filter.of]); } });
  return Array.from(seen).sort();
}

function findingRow(finding) {
  const cells = [['Case', caseLink(finding.caseId)], ['What is asked', [title(finding.obligation), el('div', { class: 'quiet' }, subject(finding))]],
    ['Outcome', outcomeMark(finding)], ['Owed by', owedBy(finding)], ['Due by', dateWords(finding.dueBy)], ['Late by', lateWords(finding.lateBy)],
    ['What the record shows', [fields(explanation(finding)), passed(finding), reading(finding)]]];
  return el('tr', {}, cells.map(function (cell, at) {
    return at === 0 ? el('th', { scope: 'row' }, cell[1]) : el('td', { 'data-label': cell[0] }, cell[1]);
  }));
}

/* Who let it pass, until when and why, where somebody did. */
function passed(finding) {
  return finding.waiver === null ? null : el('div', { class: 'quiet' }, 'Waived ' + finding.waiver);
}

/* How an open sentence was read, where a finding rests on that. */
function reading(finding) {
  if (finding.clause === null || finding.clause.note === null) {
    return null;
  }
  const other = otherwise(finding);
  return el('div', { class: 'quiet' }, 'Rests on a reading: ' + finding.clause.note
    + (other ? ' In the other reading (' + finding.clause.otherReading + ') it would be: ' + OUTCOMES[other].toLowerCase() + '.' : ''));
}

const Findings = {
  build: function (place) {
    this.asked = new URLSearchParams();
    this.form = el('form', { class: 'filters', role: 'search', 'aria-label': 'Filter the findings' });
    this.inputs = {};
    FILTERS.forEach(function (filter) {
      const all = choices(filter);
      if (all.length > 0 && all.length <= 400) {
        const select = el('select', { name: filter.key, id: 'filter-' + filter.key }, el('option', { value: '' }, 'All'),
          all.map(function (one) { return el('option', { value: one }, filter.words ? filter.words(one) : one); }));
        this.field(filter.title, select);
      } else if (all.length > 400) {
        this.field(filter.title, el('input', { type: 'text', name: filter.key, id: 'filter-' + filter.key }));
      }
    }, this);
    this.field('Due from', el('input', { type: 'date', name: 'from', id: 'filter-from' }));
    this.field('Due until', el('input', { type: 'date', name: 'until', id: 'filter-until' }));
    this.field('Search in words and ids', el('input', { type: 'search', name: 'q', id: 'filter-q' }));
    this.status = el('p', { role: 'status', 'aria-live': 'polite' });
    this.save = el('button', { type: 'button', id: 'save-csv' }, 'Save these as CSV');
    this.clear = el('button', { type: 'button', id: 'clear' }, 'Show all findings');
    this.before = el('button', { type: 'button', id: 'before' }, 'Previous 100');
    this.after = el('button', { type: 'button', id: 'after' }, 'Next 100');
    this.body = el('tbody', {});
    this.heads = {};
    const head = el('tr', {}, [['case', 'Case'], ['asked', 'What is asked'], ['outcome', 'Outcome'], ['owed', 'Owed by'], ['due', 'Due by'],
      ['late', 'Late by'], [null, 'What the record shows']].map(function (one) {
      const cell = el('th', { scope: 'col' }, one[0] ? el('button', { type: 'button', 'data-sort': one[0] }, one[1]) : one[1]);
      if (one[0]) { this.heads[one[0]] = cell; }
      return cell;
    }, this));
    fill(place, [this.form, el('div', { class: 'tools' }, this.save, this.clear), this.status,
      el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Table of findings' },
        el('table', { class: 'cards', id: 'findings-table' }, el('caption', {}, 'Findings, as filtered above'), el('thead', {}, head), this.body)),
      el('div', { class: 'tools' }, this.before, this.after)]);
    this.listen();
  },
  field: function (name, input) {
    this.inputs[input.name] = input;
    this.form.append(el('div', {}, el('label', { for: input.id }, name), input));
  },
  listen: function () {
    const view = this;
    let wait = null;
    this.form.addEventListener('submit', function (event) { event.preventDefault(); });
    const soon = function () {
      clearTimeout(wait);
      wait = setTimeout(function () { view.go({ page: null }); }, 120);
    };
    this.form.addEventListener('input', soon);
    this.form.addEventListener('change', soon);
    this.form.addEventListener('keydown', function (event) {
      if (event.key === 'Escape' && event.target.name === 'q') { event.target.value = ''; view.go({ page: null }); }
    });
    Object.keys(this.heads).forEach(function (sort) {
      view.heads[sort].firstChild.addEventListener('click', function () {
        view.go({ sort: view.asked.get('sort') === sort ? '-' + sort : sort, page: null });
      });
    });
    this.save.addEventListener('click', function () { saveCsv(view.found); });
    this.clear.addEventListener('click', function () { location.hash = '#findings'; });
    this.before.addEventListener('click', function () { view.go({ page: Math.max(1, view.page - 1) }); });
    this.after.addEventListener('click', function () { view.go({ page: view.page + 1 }); });
  },
  /* Puts what the form says into the address; the rest of the address stays. */
  go: function (changes) {
    const asked = {};
    this.asked.forEach(function (value, key) { asked[key] = value; });
    Object.keys(this.inputs).forEach(function (name) { asked[name] = this.inputs[name].value; }, this);
    Object.assign(asked, changes);
    location.hash = addressOf('findings', asked);
  },
  show: function (asked) {
    this.asked = asked;
    Object.keys(this.inputs).forEach(function (name) {
      const input = this.inputs[name];
      const wanted = asked.get(name) || '';
      if (input.tagName === 'SELECT' && wanted && !Array.from(input.options).some(function (one) { return one.value === wanted; })) {
        input.append(el('option', { value: wanted }, wanted.split(',').map(function (one) { return OUTCOMES[one] || one; }).join(' or ')));
      }
      if (input.value !== wanted) { input.value = wanted; }
    }, this);
    Object.keys(this.heads).forEach(function (sort) {
      const now = asked.get('sort');
      this.heads[sort].setAttribute('aria-sort', now === sort ? 'ascending' : now === '-' + sort ? 'descending' : 'none');
    }, this);
    this.found = sorted(selected(asked), asked.get('sort'));
    this.pages = Math.max(1, Math.ceil(this.found.length / PAGE));
    this.page = Math.min(this.pages, Math.max(1, Number(asked.get('page')) || 1));
    this.rows(this.found.slice((this.page - 1) * PAGE, this.page * PAGE));
    this.status.textContent = counted(this.found.length, 'finding')
      + (this.pages > 1 ? ', page ' + this.page + ' of ' + this.pages : '') + '.';
    this.before.disabled = this.page === 1;
    this.after.disabled = this.page === this.pages;
    this.save.disabled = this.found.length === 0;
  },
  rows: function (findings) {
    this.body.replaceChildren.apply(this.body, findings.map(findingRow));
  } };

/* On paper all of them stand, not only a hundred. */
window.addEventListener('beforeprint', function () {
  if (address().view === 'findings') { Findings.rows(Findings.found); }
});
window.addEventListener('afterprint', function () {
  if (address().view === 'findings') { show(); }
});
