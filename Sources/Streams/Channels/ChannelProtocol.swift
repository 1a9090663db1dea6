/// One of the subprotocols by which Kubernetes carries several streams over one WebSocket connection: each message
/// begins with the number of its channel.
package struct ChannelProtocol: Hashable, Sendable {
    /// The channels of exec and attach.
    package enum Channel: UInt8, Sendable, CaseIterable {
        case input = 0
        case output = 1
        case error = 2
        /// How the command ended.
        case status = 3
        case resize = 4
        /// Version 5: closes the channel whose number is the message.
        case close = 255
    }

    /// 1 to 5. Below 4 the status is plain text; from 5 on a channel can be closed alone (KEP-4006).
    package var version: Int
    /// Messages are text: a digit and base64.
    package var isBase64: Bool

    package init(version: Int, isBase64: Bool = false) {
        self.version = version
        self.isBase64 = isBase64
    }

    /// The subprotocol of a name; nil for one that is not known.
    package init?(name: String) {
        switch name {
        case "", "channel.k8s.io": self.init(version: 1)
        case "base64.channel.k8s.io": self.init(version: 1, isBase64: true)
        case "v4.channel.k8s.io": self.init(version: 4)
        case "v4.base64.channel.k8s.io": self.init(version: 4, isBase64: true)
        case "v5.channel.k8s.io": self.init(version: 5)
        default: return nil
        }
    }

    /// Whether the status is a `Status` in JSON.
    package var hasStructuredStatus: Bool { self.version >= 4 }
}
