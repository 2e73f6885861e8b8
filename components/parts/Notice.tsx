import type { ReactNode } from 'react';

/** What stands where nothing else can: nothing here yet, still loading, no room. Never a blank space, never a bare "error". */
export function Notice({
  title,
  hint,
  children,
  tone,
}: {
  title: string;
  hint?: string;
  children?: ReactNode;
  tone?: 'trouble' | 'unread';
}) {
  return (
    <div className={tone ? `notice ${tone}` : 'notice'}>
      <p className="notice-title">{title}</p>
      {hint && <p>{hint}</p>}
      {children && <div className="buttons">{children}</div>}
    </div>
  );
}
