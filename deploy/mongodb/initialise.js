// Makes the replica set and a user for each service and municipality, who may use one database and no other. Run by
// mongosh each time the installation starts; what exists already is brought up to date with the files of secrets.
const fs = require('fs');
const path = require('path');

const folder = '/run/secrets/inburgering/mongodb';
const host = 'mongodb:27017';

function credentials(file) {
  const [user, ...password] = fs.readFileSync(path.join(folder, file), 'utf8').trim().split(':');
  return { user, password: password.join(':') };
}

function connectAsAdministrator() {
  const { user, password } = credentials('beheerder');
  return connect(
    `mongodb://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}/admin?directConnection=true`,
  );
}

function formReplicaSet(admin) {
  try {
    admin.adminCommand({ replSetGetStatus: 1 });
  } catch (notYet) {
    admin.adminCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } });
  }
  while (!admin.hello().isWritablePrimary) {
    sleep(200);
  }
}

function giveUser(admin, service, part) {
  const name = `${service}_${part}`;
  const database = admin.getSiblingDB(name);
  const { user, password } = credentials(path.join(service, part));
  const rights = { pwd: password, roles: [{ role: 'readWrite', db: name }] };
  if (database.getUser(user)) {
    database.updateUser(user, rights);
  } else {
    database.createUser({ user, ...rights });
  }
}

const admin = connectAsAdministrator();
formReplicaSet(admin);
for (const service of fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  for (const part of fs.readdirSync(path.join(folder, service.name))) {
    giveUser(admin, service.name, part);
  }
}
print('MongoDB is ready.');
