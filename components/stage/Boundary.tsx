import { Dexie } from 'dexie';
import { Component, type ReactNode } from 'react';
import { StageContext } from './context.ts';

/** Catches what a view throws (a database that will not open, above all) and says so in words instead of a blank page. */
export class Boundary extends Component<{ children: ReactNode }, { error?: unknown }> {
  static override contextType = StageContext;
  declare context: React.ContextType<typeof StageContext>;
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined || !this.context) return this.props.children;
    const { words } = this.context;
    const store = isOfStore(error);
    return (
      <section className="notice trouble" role="alert">
        <h2>{store ? words.trouble.title : words.trouble.part}</h2>
        <p>{store ? words.trouble.hint : words.trouble.partHint}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          {words.trouble.again}
        </button>
        <details>
          <summary>{words.trouble.details}</summary>
          <p>
            <bdi>{error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 500) : ''}</bdi>
          </p>
        </details>
      </section>
    );
  }
}

/** Whether an error is the database's; any other is a mistake of ours, and is not blamed on the store. */
const isOfStore = (error: unknown): boolean => error instanceof Dexie.DexieError || error instanceof DOMException;
