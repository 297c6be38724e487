# Compiler settings and the functions by which every library, program and test of Slipway is made.

include(SlipwayPrecompiledHeaders)

add_library(slipway_options INTERFACE)
target_include_directories(slipway_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(slipway_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers -Wnon-virtual-dtor
                                                 -Woverloaded-virtual)
if(SLIPWAY_WARNINGS_AS_ERRORS)
  target_compile_options(slipway_options INTERFACE -Werror)
endif()
if(SLIPWAY_SANITIZE)
  target_compile_options(slipway_options INTERFACE -fsanitize=${SLIPWAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(slipway_options INTERFACE -fsanitize=${SLIPWAY_SANITIZE})
  if(SLIPWAY_SANITIZE MATCHES "thread")
    # Asio has a fence beside its locks, which the sanitizer does not see; the locks alone order what it orders.
    target_compile_options(slipway_options INTERFACE -Wno-tsan)
  endif()
endif()

# slipway_library(NAME sources...): a static library of one folder, without dependencies of its own yet.
function(slipway_library name)
  add_library(${name} STATIC ${ARGN})
  target_link_libraries(${name} PUBLIC slipway_options)
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  if(CMAKE_AUTOMOC)
    slipway_reuse_pch(${name} slipway_pch_screens)
  else()
    slipway_reuse_pch(${name} slipway_pch)
  endif()
endfunction()

# slipway_test(NAME LABEL source libraries...): one GoogleTest binary per unit; LABEL is core, sim, link, store, host, app or lint.
function(slipway_test name label source)
  add_executable(${name} ${source})
  target_link_libraries(${name} PRIVATE slipway_options slipway_test_support ${ARGN})
  slipway_reuse_pch(${name} slipway_pch_test)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS ${label} TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# Qt wants a private folder for sockets; where a session gives none it warns, and a warning fails a test.
set(slipway_runtime_dir "${CMAKE_BINARY_DIR}/runtime")
file(MAKE_DIRECTORY "${slipway_runtime_dir}")
file(CHMOD "${slipway_runtime_dir}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

# slipway_qt_test(NAME source libraries...): the same with Qt Test, for screens; label widgets.
function(slipway_qt_test name source)
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE slipway_options Qt6::Test ${ARGN})
  slipway_reuse_pch(${name} slipway_pch_screens)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS widgets TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;XDG_RUNTIME_DIR=${slipway_runtime_dir}")
endfunction()
