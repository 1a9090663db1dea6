internal import CNGHTTP2

/// The C side of `HTTP2Sink`. User data is the sink, unretained: the session that owns both outlives every call.
enum HTTP2Callbacks {
    static func install(on callbacks: OpaquePointer) {
        nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, user in
            let isRequest = frame?.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
            HTTP2Callbacks.sink(user)?.beginHead(isRequest: isRequest)
            return 0
        }
        nghttp2_session_callbacks_set_on_header_callback(callbacks) {
            session,
            frame,
            name,
            nameCount,
            value,
            valueCount,
            _,
            user in
            let verdict = HTTP2Callbacks.sink(user)?.field(
                name: UnsafeBufferPointer(start: name, count: nameCount),
                value: UnsafeBufferPointer(start: value, count: valueCount)
            )
            guard verdict == .fail, let frame else { return 0 }
            return HTTP2Callbacks.refuse(frame.pointee.hd.stream_id, session)
        }
        nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { _, _, streamID, data, count, user in
            HTTP2Callbacks.sink(user)?.data(streamID, UnsafeBufferPointer(start: data, count: count))
            return 0
        }
        nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { session, frame, user in
            guard let frame, let sink = HTTP2Callbacks.sink(user) else { return 0 }
            if sink.isMalformed(frame.pointee) {
                // Nothing of it is told; the stream ends, and the connection goes on.
                _ = HTTP2Callbacks.refuse(frame.pointee.hd.stream_id, session)
                return 0
            }
            return switch sink.frame(frame.pointee) {
            case .proceed: 0
            case .fail: NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
            }
        }
        nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, _, code, user in
            HTTP2Callbacks.sink(user)?.invalidFrame(String(cString: nghttp2_strerror(code)))
            return 0
        }
        nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, streamID, code, user in
            HTTP2Callbacks.sink(user)?.closed(streamID, code)
            return 0
        }
        nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, code, user in
            guard let frame, UInt32(frame.pointee.hd.type) == NGHTTP2_HEADERS.rawValue else { return 0 }
            let isRefused =
                code == NGHTTP2_ERR_START_STREAM_NOT_ALLOWED.rawValue
                || code == NGHTTP2_ERR_SESSION_CLOSING.rawValue
            HTTP2Callbacks.sink(user)?.headNotSent(frame.pointee.hd.stream_id, isRefused: isRefused)
            return 0
        }
        nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, user in
            if let frame { HTTP2Callbacks.sink(user)?.frameSent(frame.pointee) }
            return 0
        }
        nghttp2_session_callbacks_set_send_data_callback(callbacks) { _, frame, header, bytes, _, user in
            guard let frame else { return 0 }
            let header = UnsafeBufferPointer(start: header, count: HTTP2Callbacks.frameHeaderBytes)
            HTTP2Callbacks.sink(user)?.sent(frame.pointee.hd.stream_id, frameHeader: header, bytes: bytes)
            return 0
        }
    }

    /// Where nghttp2 asks for the body of a stream. Nothing is copied: the bytes are moved when the frame is sent.
    static func dataProvider() -> nghttp2_data_provider {
        var provider = nghttp2_data_provider()
        provider.read_callback = { session, streamID, _, room, flags, _, user in
            guard let flags, let sink = HTTP2Callbacks.sink(user), let body = sink.outgoing[streamID] else {
                return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
            }
            guard body.bytes > 0 || body.isEnded else {
                body.isDeferred = true
                return Int(NGHTTP2_ERR_DEFERRED.rawValue)
            }
            let count = min(body.bytes, room)
            flags.pointee |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue
            if body.isEnded, count == body.bytes {
                flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
                if !body.trailers.isEmpty {
                    flags.pointee |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
                    sink.block.append(body.trailers)
                    _ = sink.block.submit { nghttp2_submit_trailer(session, streamID, $0, $1) }
                }
            }
            return count
        }
        return provider
    }

    /// Ends a stream whose fields break the rules.
    private static func refuse(_ streamID: Int32, _ session: OpaquePointer?) -> Int32 {
        nghttp2_submit_rst_stream(session, 0, streamID, HTTP2ErrorCode.protocolError.rawValue)
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
    }

    private static let frameHeaderBytes = 9

    private static func sink(_ user: UnsafeMutableRawPointer?) -> HTTP2Sink? {
        user.map { Unmanaged<HTTP2Sink>.fromOpaque($0).takeUnretainedValue() }
    }
}
