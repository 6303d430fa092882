package nl.drentscheaa.inburgering.platformtest.houserules.bad.een.web;

import org.springframework.data.mongodb.core.MongoTemplate;

record QueryingController(MongoTemplate mongo) {}
