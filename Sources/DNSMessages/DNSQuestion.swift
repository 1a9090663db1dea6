/// What is asked: a name and a type of records.
package struct DNSQuestion: Hashable, Sendable {
    /// The class of the Internet, the only one in use.
    package static let internet: UInt16 = 1

    /// The name asked for.
    package var name: DNSName
    /// The type of records asked for.
    package var type: DNSType
    /// The class, in practice `internet`.
    package var recordClass: UInt16

    /// Asks for records of a type at a name.
    package init(name: DNSName, type: DNSType, recordClass: UInt16 = DNSQuestion.internet) {
        self.name = name
        self.type = type
        self.recordClass = recordClass
    }
}
