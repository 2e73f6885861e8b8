// The in-memory browser that tests of the door meet in place of the real one.
export { fakeBrowser as browser } from 'wxt/testing/fake-browser';
