/* What is shown stands in the address, so that a view can be kept and sent: #findings?outcome=breached&agency=health */

function address() {
  const hash = location.hash.slice(1);
  const at = hash.indexOf('?');
  return { view: (at < 0 ? hash : hash.slice(0, at)) || 'overview', asked: new URLSearchParams(at < 0 ? '' : hash.slice(at + 1)) };
}

function addressOf(view, asked) {
  const words = new URLSearchParams();
  Object.keys(asked).forEach(function (key) {
    if (asked[key] !== null && asked[key] !== undefined && asked[key] !== '') {
      words.set(key, asked[key]);
    }
  });
  return '#' + view + (words.toString() ? '?' + words.toString() : '');
}

function caseLink(caseId) {
  return link(addressOf('case', { id: caseId }), caseId);
}
