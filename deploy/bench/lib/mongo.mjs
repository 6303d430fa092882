// Just enough of MongoDB's wire protocol to insert documents and to drop a database: the measure to compare with.
import { createConnection } from "node:net";

const OP_MSG = 2013;
const HEADER_BYTES = 16;
const BATCH = 1000;

export class Mongo {
  #socket;
  #received = Buffer.alloc(0);
  #waiting;

  /** Of a database without authentication, as ./start runs it. */
  static async connect(port) {
    const mongo = new Mongo();
    mongo.#socket = createConnection({ host: "127.0.0.1", port });
    await new Promise((resolve, reject) => mongo.#socket.once("connect", resolve).once("error", reject));
    mongo.#socket.on("data", (part) => mongo.#hear(part));
    return mongo;
  }

  /** Inserts documents whose values are texts, as many at a time as a driver would. */
  async insertMany(database, collection, documents) {
    for (let from = 0; from < documents.length; from += BATCH) {
      const command = { insert: collection, $db: database };
      const answer = await this.#send(command, documents.slice(from, from + BATCH));
      if (answer.includes("writeErrors") || answer.includes("errmsg")) {
        throw new Error(`the insert was refused: ${answer.toString("latin1")}`);
      }
    }
  }

  async dropDatabase(database) {
    await this.#send({ dropDatabase: 1, $db: database }, []);
  }

  close() {
    this.#socket.end();
  }

  #send(command, documents) {
    const sections = [Buffer.from([0]), bson(command)];
    if (documents.length > 0) {
      const sequence = Buffer.concat([Buffer.from("documents\0"), ...documents.map(bson)]);
      sections.push(Buffer.from([1]), int32(sequence.length + 4), sequence);
    }
    const body = Buffer.concat([int32(0), ...sections]);
    const header = Buffer.concat([int32(HEADER_BYTES + body.length), int32(1), int32(0), int32(OP_MSG)]);
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#socket.write(Buffer.concat([header, body]));
    });
  }

  #hear(part) {
    this.#received = Buffer.concat([this.#received, part]);
    if (this.#received.length < 4 || this.#received.length < this.#received.readInt32LE(0)) {
      return;
    }
    const length = this.#received.readInt32LE(0);
    const answer = this.#received.subarray(HEADER_BYTES, length);
    this.#received = this.#received.subarray(length);
    this.#waiting(answer);
  }
}

/** Texts and whole numbers are all that is needed here. */
function bson(document) {
  const elements = Object.entries(document).map(([name, value]) =>
    typeof value === "number"
      ? Buffer.concat([Buffer.from([0x10]), Buffer.from(`${name}\0`), int32(value)])
      : Buffer.concat([Buffer.from([0x02]), Buffer.from(`${name}\0`), text(value)]),
  );
  const body = Buffer.concat([...elements, Buffer.from([0])]);
  return Buffer.concat([int32(body.length + 4), body]);
}

function text(value) {
  const bytes = Buffer.from(`${value}\0`);
  return Buffer.concat([int32(bytes.length), bytes]);
}

function int32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}
