/** A file's text, as Vite and the bench bring it in. */
declare module '*?raw' {
  const text: string;
  export default text;
}
