# Shared precompiled headers, on in the presets: one for core, one for tests and one for screens. They save about
# half a second a file for core and a full one for screens. No source relies on them: each includes what it uses.

option(SLIPWAY_PCH "Use shared precompiled headers" OFF)

# slipway_shared_pch(NAME libraries... HEADERS headers...): a target whose precompiled header others reuse.
function(slipway_shared_pch name)
  cmake_parse_arguments(PARSE_ARGV 1 pch "" "" "HEADERS")
  add_library(${name} OBJECT "${CMAKE_SOURCE_DIR}/cmake/precompiled.cpp")
  target_link_libraries(${name} PRIVATE slipway_options ${pch_UNPARSED_ARGUMENTS})
  target_precompile_headers(${name} PRIVATE ${pch_HEADERS})
endfunction()

# slipway_reuse_pch(TARGET NAME): does nothing where precompiled headers are off.
function(slipway_reuse_pch target name)
  if(SLIPWAY_PCH AND TARGET ${name} AND TARGET ${target})
    target_precompile_headers(${target} REUSE_FROM ${name})
  endif()
endfunction()

set(slipway_pch_standard
  <algorithm> <array> <chrono> <cstdint> <expected> <functional> <map> <memory> <optional> <ranges> <span> <string> <string_view>
  <unordered_map> <utility> <variant> <vector>)

# Called once the packages were found.
macro(slipway_make_pchs)
  if(SLIPWAY_PCH)
    slipway_shared_pch(slipway_pch fmt::fmt Threads::Threads HEADERS ${slipway_pch_standard} <fmt/format.h>)
    if(SLIPWAY_TESTS)
      find_package(GTest REQUIRED)
      slipway_shared_pch(slipway_pch_test slipway_test_options fmt::fmt GTest::gtest HEADERS ${slipway_pch_standard} <fmt/format.h> <gtest/gtest.h>)
    endif()
    if(SLIPWAY_CONSOLE)
      set(slipway_pch_qt <QAbstractTableModel> <QBoxLayout> <QDialog> <QLabel> <QPainter> <QPushButton> <QString> <QTimer> <QWidget>)
      slipway_shared_pch(slipway_pch_screens fmt::fmt Threads::Threads Qt6::Widgets HEADERS ${slipway_pch_standard} ${slipway_pch_qt})
      slipway_shared_pch(slipway_pch_screens_test slipway_test_options fmt::fmt Threads::Threads Qt6::Widgets
        HEADERS ${slipway_pch_standard} ${slipway_pch_qt})
      # A precompiled header is only taken with the same view of the macros that it looked at.
      target_compile_definitions(slipway_pch_screens PRIVATE QT_NO_KEYWORDS)
      target_compile_definitions(slipway_pch_screens_test PRIVATE QT_NO_KEYWORDS)
    endif()
  endif()
endmacro()
