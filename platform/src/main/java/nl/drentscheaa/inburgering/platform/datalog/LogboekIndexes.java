package nl.drentscheaa.inburgering.platform.datalog;

import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** The indexes of the lines: by moment, and by whom they are about. The lines themselves are written without mapping. */
@Document(LogboekLines.COLLECTION)
@CompoundIndex(name = "tijdstip", def = "{'tijdstip': -1, '_id': -1}")
@CompoundIndex(name = "betrokkene", def = "{'betrokkene': 1, 'tijdstip': -1, '_id': -1}")
final class LogboekIndexes {}
