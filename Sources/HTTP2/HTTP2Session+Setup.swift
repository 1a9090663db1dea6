internal import CNGHTTP2

extension HTTP2Session {
    static func makeSession(
        _ role: Role,
        _ configuration: HTTP2Configuration,
        _ sink: HTTP2Sink
    ) throws(HTTP2Error) -> OpaquePointer {
        var callbacks: OpaquePointer?
        var options: OpaquePointer?
        try Self.check(nghttp2_session_callbacks_new(&callbacks), "make callbacks")
        defer { nghttp2_session_callbacks_del(callbacks) }
        try Self.check(nghttp2_option_new(&options), "make options")
        defer { nghttp2_option_del(options) }
        guard let callbacks, let options else { throw HTTP2Error(.internal, "make a session") }
        HTTP2Callbacks.install(on: callbacks)
        Self.set(configuration, on: options)
        var session: OpaquePointer?
        let user = Unmanaged.passUnretained(sink).toOpaque()
        let result =
            switch role {
            case .client: nghttp2_session_client_new2(&session, callbacks, user, options)
            case .server: nghttp2_session_server_new2(&session, callbacks, user, options)
            }
        try Self.check(result, "make a session")
        guard let session else { throw HTTP2Error(.internal, "make a session") }
        return session
    }

    private static func set(_ configuration: HTTP2Configuration, on options: OpaquePointer) {
        nghttp2_option_set_no_auto_window_update(options, 1)
        nghttp2_option_set_no_closed_streams(options, 1)
        nghttp2_option_set_no_http_messaging(
            options,
            configuration.isLenient || configuration.acceptsAnyAuthority ? 1 : 0
        )
        nghttp2_option_set_max_reserved_remote_streams(options, 0)
        nghttp2_option_set_max_outbound_ack(options, configuration.outboundAcksMax)
        nghttp2_option_set_max_settings(options, configuration.settingsEntriesMax)
        nghttp2_option_set_stream_reset_rate_limit(options, configuration.resetsBurst, configuration.resetsPerSecond)
        nghttp2_option_set_max_send_header_block_length(options, Self.sentHeaderBytesMax)
    }

    /// What this side sends is its own responsibility; the peer's limit decides.
    private static let sentHeaderBytesMax = 1024 * 1024

    static func setting(_ id: nghttp2_settings_id, _ value: Int) -> nghttp2_settings_entry {
        nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: UInt32(clamping: value))
    }

    static func check(_ result: Int32, _ operation: String) throws(HTTP2Error) {
        guard result < 0 else { return }
        let code: HTTP2Error.Code =
            switch nghttp2_error(rawValue: result) {
            case NGHTTP2_ERR_BAD_CLIENT_MAGIC: .badPreface
            case NGHTTP2_ERR_FLOODED, NGHTTP2_ERR_TOO_MANY_CONTINUATIONS: .flooded
            case NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE: .exhausted
            case NGHTTP2_ERR_INVALID_STREAM_ID, NGHTTP2_ERR_STREAM_CLOSED, NGHTTP2_ERR_DATA_EXIST,
                NGHTTP2_ERR_INVALID_STREAM_STATE:
                .invalidStream
            case NGHTTP2_ERR_NOMEM, NGHTTP2_ERR_CALLBACK_FAILURE, NGHTTP2_ERR_INVALID_ARGUMENT: .internal
            default: .protocolViolation
            }
        throw HTTP2Error(code, "\(operation): \(String(cString: nghttp2_strerror(result)))")
    }
}
