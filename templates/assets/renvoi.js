// An old address goes on to the new one by itself; only a script can take the passage (#p-…) along.
const link = document.querySelector('main h1 a');

if (link && location.hash) location.replace(link.href + location.hash);
