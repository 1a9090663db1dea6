/// One resource record.
package struct DNSRecord: Hashable, Sendable {
    /// What a record says, by its type.
    package enum Data: Hashable, Sendable {
        /// An IPv4 address: 4 bytes.
        case a([UInt8])
        /// An IPv6 address: 16 bytes.
        case aaaa([UInt8])
        case cname(DNSName)
        case ns(DNSName)
        case ptr(DNSName)
        case srv(priority: UInt16, weight: UInt16, port: UInt16, target: DNSName)
        case soa(StartOfAuthority)
        case txt([[UInt8]])
        case mx(preference: UInt16, exchange: DNSName)
        /// A type that this module only carries.
        case other(DNSType, [UInt8])
    }

    /// The parameters of a zone (RFC 1035 §3.3.13); times in seconds.
    package struct StartOfAuthority: Hashable, Sendable {
        /// The zone's first name server.
        package var primary: DNSName
        /// The mailbox of who is responsible.
        package var mailbox: DNSName
        /// The zone's version.
        package var serial: UInt32
        /// How often a secondary asks anew.
        package var refreshSeconds: UInt32
        /// How long a secondary waits after a failure.
        package var retrySeconds: UInt32
        /// How long a secondary answers without its primary.
        package var expireSeconds: UInt32
        /// How long a negative answer may be kept (RFC 2308).
        package var minimumSeconds: UInt32

        /// Makes a zone's parameters.
        package init(
            primary: DNSName,
            mailbox: DNSName,
            serial: UInt32,
            refreshSeconds: UInt32,
            retrySeconds: UInt32,
            expireSeconds: UInt32,
            minimumSeconds: UInt32
        ) {
            self.primary = primary
            self.mailbox = mailbox
            self.serial = serial
            self.refreshSeconds = refreshSeconds
            self.retrySeconds = retrySeconds
            self.expireSeconds = expireSeconds
            self.minimumSeconds = minimumSeconds
        }
    }

    /// The name that the record belongs to.
    package var name: DNSName
    /// The class, in practice that of the Internet.
    package var recordClass: UInt16
    /// How long the record may be kept.
    package var timeToLiveSeconds: UInt32
    /// What it says.
    package var data: Data

    /// Makes a record of the Internet's class.
    package init(
        name: DNSName,
        timeToLiveSeconds: UInt32,
        data: Data,
        recordClass: UInt16 = DNSQuestion.internet
    ) {
        self.name = name
        self.recordClass = recordClass
        self.timeToLiveSeconds = timeToLiveSeconds
        self.data = data
    }

    /// The record's type.
    package var type: DNSType {
        switch self.data {
        case .a: .a
        case .aaaa: .aaaa
        case .cname: .cname
        case .ns: .ns
        case .ptr: .ptr
        case .srv: .srv
        case .soa: .soa
        case .txt: .txt
        case .mx: .mx
        case .other(let type, _): type
        }
    }
}
