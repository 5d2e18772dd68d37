/* Which part is shown: the one that the address names. */

const VIEWS = { overview: Glance, coming: Coming, first: First, due: Due, untold: UntoldView, agencies: Agencies, figures: Figures, readings: Readings,
  findings: Findings, case: Case, packs: null };
const built = new Set();
/* A page without findings has no views of them. */
Object.keys(VIEWS).forEach(function (name) {
  if (document.getElementById(name) === null) { delete VIEWS[name]; }
});

function show() {
  const where = address();
  const name = VIEWS[where.view] === undefined ? 'overview' : where.view;
  const view = VIEWS[name];
  const place = document.getElementById(name);
  document.querySelectorAll('main > section').forEach(function (one) { one.hidden = one !== place; });
  if (view && !built.has(name)) {
    built.add(name);
    view.build(place);
  }
  if (view && view.show) {
    view.show(where.asked);
  }
  document.querySelectorAll('#parts a').forEach(function (one) {
    if (one.getAttribute('href') === '#' + name) { one.setAttribute('aria-current', 'page'); } else { one.removeAttribute('aria-current'); }
  });
}

document.querySelectorAll('.no-script').forEach(function (one) { one.remove(); });
if (!(DATA.figures || []).length) {
  delete VIEWS.figures;
  document.querySelector('#parts a[href="#figures"]').parentNode.remove();
}
window.addEventListener('hashchange', function (event) {
  const seen = address().view;
  show();
  if (event.oldURL.split('#')[1] === undefined || event.oldURL.split('#')[1].split('?')[0] !== seen) {
    document.getElementById('main').focus();
    window.scrollTo(0, 0);
  }
});
/* The address names the view, so skipping must not change it. */
document.querySelector('.skip').addEventListener('click', function (event) {
  event.preventDefault();
  document.getElementById('main').focus();
});
window.addEventListener('load', function () { window.scrollTo(0, 0); });
show();
