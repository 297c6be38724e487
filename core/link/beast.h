// The one place that pulls in Boost.Asio and Boost.Beast, with the few aliases the link uses. Included by the
// .cpp files of this folder and by their private headers only: it costs ten seconds a file.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>

namespace slipway::link {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace websocket = boost::beast::websocket;

using Tcp = asio::ip::tcp;
using Executor = asio::io_context::executor_type;
// The executor is named, not type-erased: every session saves a few allocations.
using Socket = asio::basic_stream_socket<Tcp, Executor>;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>, Executor>;
using WebSocket = websocket::stream<Socket, false>;  // without permessage-deflate

}  // namespace slipway::link
