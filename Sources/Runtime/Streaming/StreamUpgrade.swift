internal import Streams
internal import Transport

/// How a request asks to leave HTTP, and what it is answered.
enum StreamUpgrade {
    /// An answer that keeps to HTTP: nothing was agreed on.
    struct Refusal: Error {
        var status: Int
        var message: String
        var headers: HTTPHeaders = [:]
    }

    static let portForwardProtocol = "portforward.k8s.io"
    /// SPDY inside of WebSocket messages (KEP-4006).
    static let tunnelledPortForward = "SPDY/3.1+portforward.k8s.io"
    static let remoteCommandProtocols = [
        "v5.channel.k8s.io", "v4.channel.k8s.io", "v3.channel.k8s.io", "v2.channel.k8s.io", "channel.k8s.io",
    ]

    static func isWebSocket(_ headers: HTTPHeaders) -> Bool {
        headers.first("upgrade")?.lowercased() == "websocket"
    }

    static func isSPDY(_ headers: HTTPHeaders) -> Bool {
        headers.first("upgrade")?.lowercased() == "spdy/3.1"
    }

    /// The subprotocols that a WebSocket client offers, in its order.
    static func offered(_ headers: HTTPHeaders) -> [String] {
        headers.all("sec-websocket-protocol").flatMap { $0.split(separator: ",") }.map { item in
            String(item.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// What agrees to WebSocket and a subprotocol ("": none); throws what is wrong with the request.
    static func webSocketAnswer(_ headers: HTTPHeaders, _ subprotocol: String) throws(Refusal) -> HTTPHeaders {
        guard headers.first("sec-websocket-version") == "13" else {
            throw Refusal(
                status: 400,
                message: "only version 13 of WebSocket is served",
                headers: ["sec-websocket-version": "13"]
            )
        }
        guard let key = headers.first("sec-websocket-key"), WebSocketHandshake.isKey(key) else {
            throw Refusal(status: 400, message: "Sec-WebSocket-Key is missing or no key")
        }
        var answer: HTTPHeaders = [
            "upgrade": "websocket", "connection": "Upgrade",
            "sec-websocket-accept": WebSocketHandshake.accept(key),
        ]
        if !subprotocol.isEmpty { answer.append("sec-websocket-protocol", subprotocol) }
        return answer
    }

    /// The first subprotocol that is offered and served; clients that offer none get "".
    static func choose(_ offered: [String], from served: [String]) throws(Refusal) -> String {
        if offered.isEmpty { return "" }
        if let chosen = offered.first(where: served.contains) { return chosen }
        var headers: HTTPHeaders = [:]
        for name in served { headers.append("x-accepted-stream-protocol-versions", name) }
        throw Refusal(
            status: 403,
            message: "unable to negotiate protocol: client supports [\(offered.joined(separator: " "))], "
                + "server accepts [\(served.joined(separator: " "))]",
            headers: headers
        )
    }
}
