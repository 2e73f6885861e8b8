/** What stands below a field: a hint, and what is wrong with what was put in. `id`: what the field is described by. */
export function FieldNote({ id, hint, wrong }: { id: string; hint?: string | undefined; wrong?: string | undefined }) {
  return (
    <span id={id}>
      {hint && <span className="muted small">{hint} </span>}
      {wrong && (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </span>
  );
}
