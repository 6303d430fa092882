// Somebody who logs in as a browser does: the session is a cookie of the gateway, and the token stays on the server.
const GATEWAY_PORT = 8080;

export class Session {
  #gateway;
  #own = new Map();
  #csrf;

  /** Logs in with the form of Keycloak. */
  static async of(portOffset, account) {
    const session = new Session(portOffset);
    await session.#logIn(account);
    return session;
  }

  constructor(portOffset) {
    this.#gateway = `http://localhost:${GATEWAY_PORT + portOffset}`;
  }

  /** The answer, read to its end; an error when it is no good one. */
  async send(method, path, body) {
    const headers = { Accept: "application/json", Cookie: cookies(this.#own) };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (method !== "GET" && this.#csrf !== undefined) headers[this.#csrf.header] = this.#csrf.token;
    const answer = await fetch(this.#gateway + path, { method, headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path} gave ${answer.status}: ${text}`);
    }
    return text === "" ? undefined : JSON.parse(text);
  }

  async #logIn(account) {
    const atKeycloak = new Map();
    const start = await visit(this.#own, `${this.#gateway}/inloggen?terug=/`);
    const form = await visit(atKeycloak, start.headers.get("Location"));
    const [, action] = /<form[^>]*action="([^"]+)"/.exec(await form.text());
    const back = await visit(atKeycloak, action.replaceAll("&amp;", "&"), {
      method: "POST",
      body: new URLSearchParams({ username: account, password: "demo" }),
    });
    await visit(this.#own, back.headers.get("Location"));
    this.#csrf = (await this.send("GET", "/sessie")).csrf;
  }
}

/** One step, without following where it leads. */
async function visit(jar, address, options = {}) {
  const answer = await fetch(address, { ...options, redirect: "manual", headers: { Cookie: cookies(jar) } });
  for (const cookie of answer.headers.getSetCookie()) {
    const [pair] = cookie.split(";", 1);
    const at = pair.indexOf("=");
    jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return answer;
}

function cookies(jar) {
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
