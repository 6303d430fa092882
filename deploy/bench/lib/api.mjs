// The platform's API through the gateway, with a token of a demo account.
import { randomUUID } from "node:crypto";

const GATEWAY_PORT = 8080;
const KEYCLOAK_PORT = 8180;

export class Api {
  #gateway;
  #tokenAddress;
  #tokens = new Map();

  constructor(portOffset) {
    this.#gateway = `http://localhost:${GATEWAY_PORT + portOffset}`;
    this.#tokenAddress = `http://localhost:${KEYCLOAK_PORT + portOffset}/realms/inburgering/protocol/openid-connect/token`;
  }

  get(account, path) {
    return this.#send(account, "GET", path);
  }

  post(account, path, body) {
    return this.#send(account, "POST", path, {
      body: JSON.stringify(body),
      headers: { "Content-Type": "application/json", "Idempotency-Key": randomUUID() },
    });
  }

  putFile(account, path, text) {
    return this.#send(account, "PUT", path, { body: text, headers: { "Content-Type": "text/csv" } });
  }

  async #send(account, method, path, { body, headers = {} } = {}) {
    const answer = await fetch(this.#gateway + path, {
      method,
      body,
      headers: { ...headers, Accept: "application/json", Authorization: `Bearer ${await this.#token(account)}` },
    });
    const text = await answer.text();
    if (!answer.ok) {
      throw new Error(`${method} ${path} gave ${answer.status}: ${text}`);
    }
    return text === "" ? undefined : JSON.parse(text);
  }

  async #token(account) {
    const held = this.#tokens.get(account);
    if (held !== undefined && performance.now() < held.until) {
      return held.token;
    }
    const answer = await fetch(this.#tokenAddress, {
      method: "POST",
      body: new URLSearchParams({ grant_type: "password", client_id: "demo-cli", username: account, password: "demo" }),
    });
    const { access_token: token, expires_in: seconds } = await answer.json();
    this.#tokens.set(account, { token, until: performance.now() + (seconds * 1000) / 2 });
    return token;
  }
}
