/// One frame of ttrpc: a header of ten bytes, then the payload. All numbers are big-endian.
///
///     0        4           8      9       10
///     +--------+-----------+------+-------+----------…
///     | length | stream id | kind | flags | payload
///     +--------+-----------+------+-------+----------…
package struct TTRPCFrame: Hashable, Sendable {
    /// What comes before the payload.
    package struct Header: Hashable, Sendable {
        /// How many bytes a header has.
        package static let bytes = 10

        /// Bytes of payload that follow.
        package var length: UInt32
        /// The stream: odd when a client opened it.
        package var streamID: UInt32
        /// What the payload is; kinds from the future are kept, so that their frames can be skipped.
        package var kind: Kind
        /// Modifiers of the kind.
        package var flags: Flags

        /// A header from its parts.
        package init(length: UInt32, streamID: UInt32, kind: Kind, flags: Flags = []) {
            self.length = length
            self.streamID = streamID
            self.kind = kind
            self.flags = flags
        }

        /// The header in the first ten bytes of `bytes`; nil if there are fewer.
        package init?(_ bytes: some Collection<UInt8>) {
            guard bytes.count >= Self.bytes else { return nil }
            var iterator = bytes.makeIterator()
            func nextWord() -> UInt32 {
                (0..<4).reduce(0) { word, _ in word << 8 | UInt32(iterator.next() ?? 0) }
            }
            self.length = nextWord()
            self.streamID = nextWord()
            self.kind = Kind(rawValue: iterator.next() ?? 0)
            self.flags = Flags(rawValue: iterator.next() ?? 0)
        }

        /// The ten bytes.
        package func encoded() -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(Self.bytes)
            for word in [self.length, self.streamID] {
                for shift in [24, 16, 8, 0] as [UInt32] {
                    bytes.append(UInt8(truncatingIfNeeded: word >> shift))
                }
            }
            bytes.append(self.kind.rawValue)
            bytes.append(self.flags.rawValue)
            return bytes
        }
    }

    /// What a payload is.
    package struct Kind: RawRepresentable, Hashable, Sendable {
        /// Client to server: a `ttrpc.Request`, which opens a stream.
        package static let request = Kind(rawValue: 1)
        /// Server to client: a `ttrpc.Response`, which ends a stream.
        package static let response = Kind(rawValue: 2)
        /// Either way: one message of a stream.
        package static let data = Kind(rawValue: 3)

        /// The byte on the wire.
        package var rawValue: UInt8

        /// A kind by its byte.
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }
    }

    /// Modifiers of a kind.
    package struct Flags: OptionSet, Hashable, Sendable {
        /// The sender sends no more on this stream.
        package static let remoteClosed = Flags(rawValue: 1)
        /// On a request: the sender will send data on this stream.
        package static let remoteOpen = Flags(rawValue: 2)
        /// A data frame that carries no message.
        package static let noData = Flags(rawValue: 4)

        /// The bits on the wire.
        package var rawValue: UInt8

        /// Flags by their bits.
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }
    }

    /// The most bytes a payload may have. A longer one is skipped and answered with RESOURCE_EXHAUSTED.
    package static let payloadBytesMax = 4 * 1024 * 1024

    /// The stream the frame belongs to.
    package var streamID: UInt32
    /// What the payload is.
    package var kind: Kind
    /// Modifiers of the kind.
    package var flags: Flags
    /// The message.
    package var payload: [UInt8]

    /// A frame from its parts.
    package init(streamID: UInt32, kind: Kind, flags: Flags = [], payload: [UInt8] = []) {
        self.streamID = streamID
        self.kind = kind
        self.flags = flags
        self.payload = payload
    }

    /// The ten bytes before the payload.
    package func encodedHeader() -> [UInt8] {
        Header(length: UInt32(self.payload.count), streamID: self.streamID, kind: self.kind, flags: self.flags)
            .encoded()
    }

    /// Header and payload.
    package func encoded() -> [UInt8] {
        self.encodedHeader() + self.payload
    }
}
