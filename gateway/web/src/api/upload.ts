import { headersOf, read, type CallOptions, type Versioned } from './client';
import { Probleem } from './problem';

interface Upload extends CallOptions {
  method: 'PUT';
  file: Blob;
}

/** From 0 to 1. */
export type OnSent = (share: number) => void;

const passedOn = ['Content-Type', 'ETag', 'Retry-After'];

/** Only this older way of calling tells how much was sent. */
function send(path: string, options: Upload, onSent: OnSent): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(options.method, path);
    headersOf(options).forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({ loaded, total }) => onSent(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new Probleem(0));
    request.onload = () => {
      const headers = new Headers();
      for (const name of passedOn) {
        const value = request.getResponseHeader(name);
        if (value !== null) headers.set(name, value);
      }
      resolve(new Response(request.responseText, { status: request.status, headers }));
    };
    request.send(options.file);
  });
}

/** As `callVersioned`, for a file that people wait for. */
export async function upload<T>(path: string, options: Upload, onSent: OnSent): Promise<Versioned<T>> {
  return read<T>(await send(path, options, onSent));
}
