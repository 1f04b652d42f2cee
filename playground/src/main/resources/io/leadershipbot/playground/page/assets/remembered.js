// Who and where somebody was, over a reload.
export class Remembered {

  #key;

  constructor(platform) {
    this.#key = `playground.${platform}`;
    try {
      Object.assign(this, JSON.parse(localStorage.getItem(this.#key)));
    } catch {
      // A browser without storage begins at the beginning.
    }
  }

  set({ person, place, wasDirect = false }) {
    Object.assign(this, { person, place, wasDirect });
    try {
      localStorage.setItem(this.#key, JSON.stringify({ person, place }));
    } catch {
      // It holds until the page is left.
    }
  }
}
