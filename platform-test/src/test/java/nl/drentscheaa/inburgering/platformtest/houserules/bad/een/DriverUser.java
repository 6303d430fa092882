package nl.drentscheaa.inburgering.platformtest.houserules.bad.een;

import com.mongodb.client.MongoClient;

record DriverUser(MongoClient client) {}
