/** The newest of a value, for a grid that asks for it later. Set after each render. */
export class Latest<T> {
  #value: T;

  constructor(value: T) {
    this.#value = value;
  }

  get(): T {
    return this.#value;
  }

  set(value: T): void {
    this.#value = value;
  }
}
